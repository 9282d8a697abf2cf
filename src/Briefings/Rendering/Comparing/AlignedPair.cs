namespace Briefings.Rendering.Comparing;

/// <summary>Blocks of two texts that say the same; one of the two may be empty.</summary>
internal readonly record struct AlignedPair(Range Here, Range There);

namespace Briefings.Facts.Names.Tagging;

/// <summary>A name that the tagger found.</summary>
/// <param name="First">Token of the segment.</param>
/// <param name="Last">Inclusive.</param>
/// <param name="Probability">That a name of this kind begins and ends there, by the model alone.</param>
/// <param name="AsPlace">That a place does.</param>
/// <param name="AsOther">That a name of another kind does, places apart: the greatest.</param>
internal readonly record struct TaggedSpan(NameKind Kind, int First, int Last, double Probability, double AsPlace, double AsOther);

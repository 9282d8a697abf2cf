using Briefings.Tracing;

namespace Briefings.Rendering.Search;

/// <summary>The words of one briefing, by their numbers in a list of words, and what each weighs.</summary>
/// <param name="Key">Of all that they were read from; none for what must be read again in every build.</param>
internal sealed record BriefingWords(Fingerprint Key, int[] Words, byte[] Weights);

using System.Collections.Immutable;

namespace Briefings.Linking.Lexicons;

/// <summary>What the archive's lexicon says of two texts that were not accepted as translations without it.</summary>
/// <param name="Score">The probability without it.</param>
/// <param name="Words">That both have, in the order of the two texts.</param>
internal sealed record LexiconFinding(double Score, LexiconMatch Match, ImmutableArray<SharedWord> Words);

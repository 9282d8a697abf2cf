using System.Collections.Immutable;

namespace Briefings.Linking.Lexicons;

/// <summary>Two texts that were not sure to be translations, and what the archive's lexicon says of them.</summary>
/// <param name="Score">The probability without it.</param>
/// <param name="Words">That both have, in the order of the two texts.</param>
internal sealed record TaughtPair(double Score, LexiconMatch Match, ImmutableArray<SharedWord> Words);

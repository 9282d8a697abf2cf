using System.Collections.Immutable;

namespace Briefings.Linking.Lexicons;

/// <summary>What a lexicon says of two texts.</summary>
/// <param name="Sum">Of the log-likelihood ratios (natural logarithm) of its words.</param>
/// <param name="Count">Of the entries of which at least one word is in its text.</param>
/// <param name="Shared">The stems that both texts have, and in how many linked texts of the archive the two co-occur in a paragraph.</param>
internal readonly record struct LexiconMatch(double Sum, int Count, ImmutableArray<(string First, string Second, int Texts)> Shared);

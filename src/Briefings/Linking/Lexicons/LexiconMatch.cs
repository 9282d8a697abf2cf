using System.Collections.Immutable;

namespace Briefings.Linking.Lexicons;

/// <summary>What a lexicon says of two texts.</summary>
/// <param name="Sum">Of the natural logarithms of how much likelier each of its words is where the partner is in the other text, or is not.</param>
/// <param name="Count">Of pairs of which at least one word is in its text.</param>
/// <param name="Shared">The stems that both texts have, and in how many texts of the archive the two stand in one paragraph.</param>
internal readonly record struct LexiconMatch(double Sum, int Count, ImmutableArray<(string First, string Second, int Texts)> Shared);

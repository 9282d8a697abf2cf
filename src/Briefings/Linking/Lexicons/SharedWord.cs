namespace Briefings.Linking.Lexicons;

/// <summary>A word of one text and its translation in another, by the archive's lexicon.</summary>
/// <param name="Texts">In how many linked texts the two co-occur in a paragraph.</param>
internal readonly record struct SharedWord(string First, string Second, int Texts);

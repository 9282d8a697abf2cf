namespace Briefings.Linking.Lexicons;

/// <summary>A word of one text and what the archive says it is in the language of another.</summary>
/// <param name="Texts">In how many linked texts the two stand in one paragraph.</param>
internal readonly record struct SharedWord(string First, string Second, int Texts);

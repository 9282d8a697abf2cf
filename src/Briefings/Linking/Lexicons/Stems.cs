using Briefings.Facts.Words;
using Briefings.Language;

namespace Briefings.Linking.Lexicons;

/// <summary>Cuts texts into what a lexicon counts: the beginnings of words, since endings differ, and pairs of signs where words have no spaces.</summary>
internal static class Stems
{
    private const int ShortestWord = 3;
    private const int LongestStem = 5;

    // A sign of Hangul is a syllable, and particles follow the noun.
    private const int LongestOfHangul = 2;

    /// <summary>Every stem once, with the first word that has it.</summary>
    public static Dictionary<string, string> Of(string text)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var token in Tokenizer.Read(text))
        {
            if (token.Kind == TextTokenKind.Ideographs || (token.Kind == TextTokenKind.Word && Scripts.IsUnspaced(token.Text[0])))
            {
                for (var i = 0; i + 1 < token.Text.Length; i++)
                    stems.TryAdd(token.Text.Substring(i, 2), token.Text.Substring(i, 2));
            }
            else if (token.Kind == TextTokenKind.Word && StemOf(token.Key) is { } stem)
            {
                stems.TryAdd(stem, token.Text);
            }
        }

        return stems;
    }

    private static string? StemOf(string word)
    {
        var isHangul = word.Length > 0 && Scripts.IsHangul(word[0]);
        var longest = isHangul ? LongestOfHangul : LongestStem;
        return word.Length < (isHangul ? LongestOfHangul : ShortestWord) ? null : word[..Math.Min(longest, word.Length)];
    }
}

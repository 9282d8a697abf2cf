using Briefings.Facts.Words;

namespace Briefings.Facts.Names;

/// <summary>Finds acronyms: two to eight capital letters, with digits.</summary>
internal static class AcronymReader
{
    public static IEnumerable<Mention> Read(Paragraph paragraph)
    {
        foreach (var token in paragraph.Tokens)
        {
            if (token.Kind != TextTokenKind.Word || token.Text.Length is < 2 or > 8 || !IsAcronym(token.Text))
                continue;
            yield return new Mention(token.Text, Narrow(token.Text), new FactSpan(paragraph.Index, token.Offset, token.Text.Length));
        }
    }

    /// <summary>Full-width letters as ASCII.</summary>
    internal static string Narrow(string text) =>
        string.Concat(text.Select(letter => letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter));

    private static bool IsAcronym(string word)
    {
        var capitals = 0;
        foreach (var letter in word)
        {
            if (char.IsUpper(letter))
                capitals++;
            else if (!char.IsDigit(letter))
                return false;
        }

        return capitals >= 2;
    }
}

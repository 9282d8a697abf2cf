using System.Text;

namespace Briefings.Importing.Body;

/// <summary>The words of a Markdown paragraph without its marks, for a summary.</summary>
internal static class MarkdownWords
{
    public static string Plain(string markdown)
    {
        var plain = new StringBuilder(markdown.Length);
        // Where the next ones are: looked for again only behind them.
        var (bracket, parenthesis) = (0, 0);
        for (var i = 0; i < markdown.Length; i++)
        {
            var c = markdown[i];
            if (c == '\\' && i + 1 < markdown.Length && char.IsPunctuation(markdown[i + 1]))
                plain.Append(markdown[++i]);
            else if (c == '!' && i + 1 < markdown.Length && markdown[i + 1] == '[' && CloseOfText(markdown, i + 1, ref bracket) is > 0 and var picture)
                i = Math.Max(Next(markdown, ')', picture, ref parenthesis), picture);
            else if (c is '*' or '`' || (c == '[' && CloseOfText(markdown, i, ref bracket) > 0))
                continue;
            else if (c == ']' && i + 1 < markdown.Length && markdown[i + 1] == '(' && Next(markdown, ')', i, ref parenthesis) is > 0 and var close)
                i = close;
            else
                plain.Append(c);
        }

        return plain.ToString();
    }

    /// <returns>Where the text of a link ends that begins here; -1 when none does.</returns>
    private static int CloseOfText(string markdown, int open, ref int known)
    {
        var close = Next(markdown, ']', open, ref known);
        return close > 0 && close + 1 < markdown.Length && markdown[close + 1] == '(' ? close : -1;
    }

    private static int Next(string markdown, char sign, int from, ref int known)
    {
        if (known >= 0 && (known < from || markdown[known] != sign))
            known = markdown.IndexOf(sign, from);
        return known;
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace Briefings.Planning.Releases;

/// <summary>Takes the first paragraph of prose out of a Markdown text, and the marks out of its words.</summary>
internal static partial class PlainParagraph
{
    /// <returns>Null where the text has none.</returns>
    public static string? First(string markdown)
    {
        foreach (var part in markdown.Split("\n\n"))
        {
            var text = part.Trim();
            if (text.Length == 0 || IsOther(text))
                continue;
            var words = WordsOf(text);
            if (words.Any(char.IsLetterOrDigit))
                return words;
        }

        return null;
    }

    // Headings, lists, quotes, tables, code, rules, footnotes, details.
    private static bool IsOther(string text) =>
        text[0] is '#' or '>' or '|' || text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal)
        || text.StartsWith("[^", StringComparison.Ordinal) || text.StartsWith("<details", StringComparison.OrdinalIgnoreCase)
        || ListItem().IsMatch(text) || TableRule().IsMatch(text);

    private static string WordsOf(string text)
    {
        text = Reference().Replace(Tag().Replace(Picture().Replace(text, ""), ""), "");
        text = Link().Replace(text, "$1");
        var words = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && char.IsAscii(text[i + 1]) && (char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1])))
                words.Append(text[++i]);
            else if (!IsMark(text, i))
                words.Append(text[i]);
        }

        return words.ToString().Trim();
    }

    // A star or a line that touches a word is a mark; within a word a line is none.
    private static bool IsMark(string text, int i)
    {
        if (text[i] is '`')
            return true;
        if (text[i] is not ('*' or '_') && !(text[i] == '~' && (Beside(text, i - 1) == '~' || Beside(text, i + 1) == '~')))
            return false;
        var (before, after) = (Beside(text, i - 1), Beside(text, i + 1));
        return !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
            && !(text[i] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));
    }

    private static char Beside(string text, int i) => i >= 0 && i < text.Length ? text[i] : ' ';

    [GeneratedRegex(@"^([-*+]|\d{1,9}[.)])[ \t]", RegexOptions.CultureInvariant)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"\n[ |:-]*-[ |:-]*\|[ |:-]*(\n|$)|^([-=*_] ?){3,}$", RegexOptions.NonBacktracking)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"!\[[^\[\]\n]*\]\([^()\n]*(\([^()\n]*\)[^()\n]*)?\)", RegexOptions.NonBacktracking)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[([^\[\]\n]*)\]\([^()\n]*(\([^()\n]*\)[^()\n]*)?\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"\[\^[^\[\]\n]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();

    [GeneratedRegex(@"</?(br|sub|sup|u|kbd|abbr|mark|details|summary)(\s[^<>]*)?/?>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

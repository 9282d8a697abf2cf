using System.Text;

namespace Briefings.Content.Writing;

/// <summary>Makes Markdown of plain text that renders as the same text (CommonMark 0.31, with what the site understands besides).</summary>
internal static class MarkdownEscaper
{
    /// <summary>Escapes one paragraph or heading; only characters that would mean something get a backslash.</summary>
    /// <param name="text">One line, or several of one paragraph.</param>
    public static string Escape(string text)
    {
        var markdown = new StringBuilder(text.Length + 8);
        var lineStart = true;
        var isOneLine = !text.Contains('\n', StringComparison.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            if (lineStart && text[i] is ' ' or '\t')
                continue;
            if (lineStart && StartsBlock(text, i) is >= 0 and var marked)
            {
                markdown.Append(text, i, marked - i).Append('\\');
                i = marked;
                markdown.Append(text[i]);
                lineStart = false;
                continue;
            }

            lineStart = text[i] == '\n';
            if (text[i] == '|' ? !isOneLine : MeansSomething(text, i))
                markdown.Append('\\');
            markdown.Append(text[i]);
        }

        return markdown.ToString();
    }

    /// <returns>Where to put the backslash when the line would begin a block; otherwise -1.</returns>
    private static int StartsBlock(string text, int i)
    {
        var c = text[i];
        if (c is '>' || (c is ':' or '~' && EndsMarker(text, i + 1)))
            return i;
        if (c is '#')
            return EndsMarker(text, SkipRun(text, i, '#')) ? i : -1;
        if (c is '-' or '+' or '*')
            return EndsMarker(text, i + 1) || IsRule(text, i) ? i : -1;
        if (c is '=' or '_' or '~')
            return IsRule(text, i) ? i : -1;
        var end = i;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - i < 9)
            end++;
        return end > i && end < text.Length && text[end] is '.' or ')' && EndsMarker(text, end + 1) ? end : -1;
    }

    private static int SkipRun(string text, int i, char c)
    {
        while (i < text.Length && text[i] == c)
            i++;
        return i;
    }

    private static bool EndsMarker(string text, int i) => i >= text.Length || text[i] is ' ' or '\t' or '\n';

    // "---", "***", "===" alone on a line: a rule or the underline of a heading; "~~~" opens code.
    private static bool IsRule(string text, int i)
    {
        var end = text.IndexOf('\n', i);
        var line = text.AsSpan(i, (end < 0 ? text.Length : end) - i);
        return line.TrimStart(text[i]).Trim(" \t").TrimStart(text[i]).Trim(" \t").IsEmpty || line.StartsWith("~~~");
    }

    private static bool MeansSomething(string text, int i)
    {
        var before = i > 0 ? text[i - 1] : ' ';
        var after = i + 1 < text.Length ? text[i + 1] : ' ';
        return text[i] switch
        {
            '\\' => after == '\n' || char.IsAscii(after) && char.IsPunctuation(after) || char.IsAscii(after) && char.IsSymbol(after),
            '`' => true,
            '*' => !char.IsWhiteSpace(before) || !char.IsWhiteSpace(after),
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)),
            '~' => before == '~' || after == '~' || IsPaired(text, i),
            '^' => IsPaired(text, i),
            '<' => char.IsAsciiLetter(after) || after is '/' or '!' or '?' || IsMailAddress(text, i),
            '&' => IsEntity(text, i),
            // "[a](b)", "[a][b]" and "[a]: b" are links, "[^1]" is a footnote; brackets alone are text.
            ']' => after is '(' or '[' or ':',
            '[' => after is '^',
            '#' => IsLineEnd(after) && char.IsWhiteSpace(before),
            _ => false,
        };
    }

    // "H~2~O" and "m^2^": the same sign again, behind or before a few letters without a space.
    private static bool IsPaired(string text, int i)
    {
        var (first, last) = (i - 1, i + 1);
        while (first >= 0 && IsOfFormula(text[first]))
            first--;
        while (last < text.Length && IsOfFormula(text[last]))
            last++;
        return (first >= 0 && first < i - 1 && text[first] == text[i]) || (last < text.Length && last > i + 1 && text[last] == text[i]);
    }

    private static bool IsOfFormula(char c) => (char.IsLetterOrDigit(c) && c < '\u0E00') || "+-\u2212=()/.,*\u2032".Contains(c, StringComparison.Ordinal);

    private static bool IsEntity(string text, int i)
    {
        var end = i + 1;
        while (end < text.Length && end - i < 34 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#'))
            end++;
        return end > i + 1 && end < text.Length && text[end] == ';';
    }

    // "<1@x.org>" is an address whatever its first character; a local part has 64 characters at most.
    private static bool IsMailAddress(string text, int i)
    {
        var head = text.AsSpan(i + 1, Math.Min(text.Length - i - 1, 66));
        return head.IndexOfAny('@', ' ') is > 0 and var at && head[at] == '@';
    }

    private static bool IsLineEnd(char after) => after is ' ' or '\n';
}

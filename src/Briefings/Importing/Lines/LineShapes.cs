using Briefings.Language;

namespace Briefings.Importing.Lines;

/// <summary>Recognises lines by their form alone: rules, bars of links, lists, bylines.</summary>
internal static class LineShapes
{
    /// <summary>A line of dashes, stars or the like.</summary>
    public static bool IsRule(string text) =>
        text.Length > 0 && !text.Any(char.IsLetterOrDigit);

    /// <summary>Links side by side: <c>[ français | deutsch ]</c>, <c>Home > News > Today</c>, <c>A / B / C / D</c>.</summary>
    public static bool IsLinkBar(string text)
    {
        if (text.Length > 1000 || LineEnds.IsSentenceEnd(text.TrimEnd(']', ' ')))
            return false;
        if (text.StartsWith("->", StringComparison.Ordinal) || (text[0] == '[' && text.Contains('|') && text[^1] == ']'))
            return true;
        return HasShortParts(text, " | ", 2) || HasShortParts(text, " || ", 1) || HasShortParts(text, " / ", 3)
            || HasShortParts(text, " › ", 1) || (!text.Contains('«', StringComparison.Ordinal) && HasShortParts(text, " » ", 1)) || HasShortParts(text, " > ", 1) || HasShortParts(text, " · ", 2);
    }

    /// <summary>What a page shows in place of a picture, or says below it: <c>[Harbour at night]</c>, <c>開通した橋＝3日、松本市</c>.</summary>
    public static bool IsPicture(string text) =>
        text.Length is > 2 and < 150 && ((text[0] == '[' && text.IndexOf(']', StringComparison.Ordinal) == text.Length - 1) || IsJapaneseCaption(text));

    // "渡り初めをする市民ら＝3日午後、松本市": behind what is seen, the day on which and the place where.
    private static bool IsJapaneseCaption(string text)
    {
        var behind = text.LastIndexOfAny(['=', '＝']) + 1;
        if (behind < 5 || !Scripts.IsUnspaced(text[0]) || text[^1] is '。' or ']' or '】')
            return false;
        var end = behind;
        while (end < text.Length && (char.IsDigit(text[end]) || text[end] is '年' or '月'))
            end++;
        return end > behind && end < text.Length && text[end] == '日';
    }

    /// <summary>Links to the articles before and after: <c>← Older   Newer →</c>.</summary>
    public static bool IsPager(string text) =>
        text.Length > 0 && (text[0] is '←' or '⟵' || (text[^1] is '→' or '⟶' && text.Length < 160));

    /// <summary>An item of a list: where its text begins, or 0.</summary>
    public static int ListMarker(string text)
    {
        if (text.Length > 2 && text[0] is '-' or '*' or '•' or '·' or '▪' or '◦' or '–' && char.IsWhiteSpace(text[1]))
            return Skip(text, 1);
        if (text.Length > 1 && text[0] is '•' or '▪' or '◦' or '●')
            return 1;
        return 0;
    }

    /// <summary>An item of a numbered list: where its text begins, or 0.</summary>
    public static int NumberMarker(string text)
    {
        var end = 0;
        while (end < text.Length && end < 3 && char.IsAsciiDigit(text[end]))
            end++;
        return end > 0 && end + 1 < text.Length && text[end] is '.' or ')' && char.IsWhiteSpace(text[end + 1])
            ? Skip(text, end + 1)
            : 0;
    }

    private static int Skip(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i < text.Length ? i : 0;
    }

    private static bool HasShortParts(string text, string separator, int atLeast)
    {
        var parts = text.Split(separator);
        return parts.Length > atLeast && parts.All(part => Scripts.Weight(part) < 50);
    }
}

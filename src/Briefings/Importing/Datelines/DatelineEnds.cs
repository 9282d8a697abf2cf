namespace Briefings.Importing.Datelines;

/// <summary>Finds the places where a dateline may end.</summary>
internal static class DatelineEnds
{
    private const int Longest = 150;
    private const int Shortest = 2;

    /// <returns>The last one first: of two that can be read the longer is the whole dateline.</returns>
    public static IEnumerable<DatelineEnd> Of(string text)
    {
        for (var i = Math.Min(text.Length - 2, Longest); i >= Shortest; i--)
        {
            if (At(text, i) is { } end)
                yield return end;
        }
    }

    public static int SkipSpace(string text, int i)
    {
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || IsDash(text[i])))
            i++;
        return i;
    }

    private static DatelineEnd? At(string text, int i)
    {
        if (IsDash(text[i]))
            return IsDash(text[i - 1]) ? null : Dash(text, i);
        var isSpaced = char.IsWhiteSpace(text[i + 1]);
        return text[i] switch
        {
            '|' or '·' or '•' when isSpaced && text[i - 1] == ' ' => Behind(text, i, DatelineMark.Dash),
            '\n' => Behind(text, i, DatelineMark.LineEnd),
            ')' when isSpaced || text[i + 1] is ':' || (text[i + 1] is '.' or '।' or '۔' && i + 2 < text.Length && char.IsWhiteSpace(text[i + 2])) => Behind(text, i + 1, DatelineMark.Parenthesis),
            '/' when isSpaced || text[i + 1] == '.' => Behind(text, i + 1, DatelineMark.Slash),
            ':' when isSpaced => Behind(text, i, DatelineMark.Colon),
            '：' => Behind(text, i, DatelineMark.Colon),
            '.' when isSpaced => Behind(text, i, DatelineMark.Point),
            _ => null,
        };
    }

    // " -- ", " – ", " - ", ".--", ".- ", ")-- " and the tight "—".
    private static DatelineEnd? Dash(string text, int i)
    {
        var next = SkipSpace(text, i);
        var dashes = text.AsSpan(i, next - i).TrimEnd(" \u00A0\n").Length;
        var before = text[i - 1];
        var isSpaced = (char.IsWhiteSpace(before) && (next > i + dashes || text[i] != '-')) || dashes > 1
            || before is ')' or '/' || (before == '.' && (next > i + dashes || (next < text.Length && char.IsUpper(text[next]))));
        if (isSpaced)
            return new DatelineEnd(i, next, DatelineMark.Dash);
        if (text[i] == '-' && next > i + 1)
            return new DatelineEnd(i, next, DatelineMark.HangingDash);
        return text[i] is '—' or '–' ? new DatelineEnd(i, next, DatelineMark.TightDash) : null;
    }

    private static DatelineEnd Behind(string text, int end, DatelineMark mark)
    {
        var next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '.' or ':' or '：' or '|' or '·' or '•' or '।' or '۔'))
            next++;
        return new DatelineEnd(end, next, mark);
    }

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―';
}

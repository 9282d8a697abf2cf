using Briefings.Language;

namespace Briefings.Importing.Datelines;

/// <summary>Reads datelines such as <c>【ニューヨーク共同】</c>, <c>〔記者王明／台北報導〕</c>, <c>新华社北京9月10日电</c>, <c>(서울=연합뉴스)</c>.</summary>
internal static class EastAsianDateline
{
    public static Dateline? Read(string text, string language)
    {
        if (language is not ("zh" or "ja" or "ko") || text.Length < 6)
            return null;
        return (Bracketed(text, language) ?? Signed(text, language)) is { } dateline
            ? dateline with { Length = Bylines.Skip(text, dateline.Length) }
            : null;
    }

    private static Dateline? Bracketed(string text, string language)
    {
        var closer = text[0] switch { '【' => '】', '〔' => '〕', '（' => '）', '(' => ')', '[' => ']', '［' => '］', '〈' => '〉', _ => '\0' };
        var close = closer == '\0' ? -1 : text.IndexOf(closer);
        if (close is < 3 or > 30)
            return null;
        var end = close + 1;
        while (end < text.Length && text[end] is ' ' or '\u3000')
            end++;
        var slash = text.AsSpan(0, close).IndexOfAny('／', '/', '∕');
        var report = slash < 0 ? -1 : text.AsSpan(slash, close - slash).IndexOfAny("報报");
        if (report > 1)
            return new Dateline(end, (slash + 1)..(slash + report), null, Dateline.Nothing);
        var equals = text.AsSpan(0, close).IndexOfAny('=', '＝');
        // 【横浜＝山田花子】 names the reporter behind the place, not an agency.
        if (equals > 1)
            return new Dateline(end, 1..equals, null, language == "ko" || Agencies.IsKnown(text[(equals + 1)..close]) ? (equals + 1)..close : Dateline.Nothing);
        return Glued(text, close, end);
    }

    // Place and agency in one word: "ニューヨーク共同", "北京時事".
    private static Dateline? Glued(string text, int close, int end)
    {
        foreach (var sign in Agencies.EastAsian)
        {
            var at = text.IndexOf(sign, 1, close - 1, StringComparison.Ordinal);
            if (at > 1)
                return new Dateline(end, 1..at, null, at..(at + sign.Length));
        }

        return null;
    }

    private static Dateline? Signed(string text, string language)
    {
        foreach (var sign in Agencies.EastAsian)
        {
            if (!text.StartsWith(sign, StringComparison.Ordinal))
                continue;
            var end = text.IndexOfAny(['电', '電'], sign.Length);
            var dates = end is > 0 and < 40 ? DateReader.Read(text[..end], language) : [];
            if (dates.Length == 0 || dates[0].Offset <= sign.Length)
                continue;
            return new Dateline(end + 1, sign.Length..dates[0].Offset, dates[0], 0..sign.Length);
        }

        return null;
    }
}

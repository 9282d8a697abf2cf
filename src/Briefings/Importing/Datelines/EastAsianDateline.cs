using System.Buffers;
using Briefings.Facts.Places;
using Briefings.Language;

namespace Briefings.Importing.Datelines;

/// <summary>Reads datelines such as <c>【ニューヨーク共同】</c>, <c>〔記者王明／台北報導〕</c>, <c>新华社北京9月10日电</c>, <c>(서울=연합뉴스)</c>.</summary>
internal static class EastAsianDateline
{
    private const int Longest = 40;
    private const int LongestPlace = 8;
    private const int ShortestPlace = 2;
    private const int LongestUnknown = 4;
    private const int ShortestSigned = 5;
    private const int UsualName = 3;
    private const string News = "消息";

    private static readonly SearchValues<char> SenderEnds = SearchValues.Create("社网網报報台");

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
        // "[한국방송/김하나기자]": the paper and who writes for it.
        if (language == "ko" && slash > 2 && Bylines.Find(text, close, 0) is var reporter && reporter.Start.Value > slash)
        {
            // "[서울/박기문기자]": names of papers have more than two signs.
            var isShort = slash == 1 + ShortestPlace;
            return isShort || KnownPlaces.Has(text[1..slash].Trim(), language) ? new Dateline(end, 1..slash, null, Dateline.Nothing) { IsGuess = isShort && !KnownPlaces.Has(text[1..slash], language) } : new Dateline(end, Dateline.Nothing, null, 1..slash);
        }

        var equals = text.AsSpan(0, close).IndexOfAny('=', '＝');
        // 【横浜＝山田花子】 names the reporter behind the place, not an agency.
        if (equals > 1)
            return new Dateline(end, 1..equals, null, language == "ko" || Agencies.IsKnown(text[(equals + 1)..close]) ? (equals + 1)..close : Dateline.Nothing);
        return Glued(text, close, end);
    }

    // Place and agency in one word: "ニューヨーク共同", "北京時事"; or with the day between them: "東京 3日 ロイター".
    private static Dateline? Glued(string text, int close, int end)
    {
        var inside = text.AsSpan(1, close - 1);
        var first = inside.IndexOfAny(' ', '\u3000');
        var last = inside.LastIndexOfAny(' ', '\u3000');
        if (first > 1 && last > first && inside[(first + 1)..last].ContainsAny("日月일월"))
        {
            var dates = DateReader.Read(text[..close], "ja");
            return new Dateline(end, 1..(first + 1), dates.Length > 0 && dates[0].Start.Day is not null ? dates[0] : null, (last + 2)..close);
        }

        foreach (var sign in Agencies.EastAsian)
        {
            var at = text.IndexOf(sign, 1, close - 1, StringComparison.Ordinal);
            if (at > 1)
                return new Dateline(end, 1..at, null, at..(at + sign.Length));
            if (at == 1 && Reported(text, sign.Length + 1, close) is { } place)
                return new Dateline(end, place, null, at..(at + sign.Length));
        }

        return null;
    }

    // "（中央社記者王小明台北3日電）": the place ends where the day begins.
    private static Range? Reported(string text, int from, int close)
    {
        var digit = text.AsSpan(from, close - from).IndexOfAnyInRange('0', '9');
        if (digit < 2 || !text.AsSpan(from, close - from).ContainsAny("电電讯訊"))
            return null;
        for (var start = Math.Max(from, from + digit - LongestPlace); start < from + digit - 1; start++)
        {
            if (PlaceNames.FindIn(text.AsSpan(start, from + digit - start)) is { } known && start + known.Length == from + digit)
                return start..(from + digit);
        }

        // Most reporters' names have three signs; a county, a town or a district has one more than its name.
        var reporter = Bylines.WordAt(text, from);
        var (place, end) = (from + reporter + (reporter > 0 ? UsualName : 0), from + digit);
        return end - place is >= ShortestPlace and <= LongestUnknown ? place..end : null;
    }

    // "新华社北京9月10日电", "本报上海4月3日讯": the sender ends with 社, 网, 报 or 台, the place follows.
    private static Dateline? Signed(string text, string language)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Longest));
        var end = head.IndexOfAny("电電讯訊");
        // "中新網北京3月15日消息"
        var news = head.IndexOf(News, StringComparison.Ordinal);
        var isNews = news >= 0 && (end < 0 || news < end);
        end = isNews ? news : end;
        if (end < ShortestSigned)
            return null;
        var dates = DateReader.Read(text[..end], language);
        if (dates.Length == 0 || dates[0].Offset + dates[0].Length != end)
            return null;
        // "上海3月5日电": no sender is named.
        if (KnownPlaces.Has(text[..dates[0].Offset], language))
            return new Dateline(end + (isNews ? News.Length : 1), 0..dates[0].Offset, dates[0], Dateline.Nothing);
        var sender = Sender(text[..dates[0].Offset]);
        if (sender < 2 || dates[0].Offset - sender is < 2 or > LongestPlace)
            return null;
        var isOwn = text[0] == '本';
        return new Dateline(end + (isNews ? News.Length : 1), sender..dates[0].Offset, dates[0], isOwn ? Dateline.Nothing : 0..sender);
    }

    private static int Sender(string head)
    {
        foreach (var sign in Agencies.EastAsian)
        {
            if (head.StartsWith(sign, StringComparison.Ordinal))
                return sign.Length;
        }

        return head.AsSpan().IndexOfAny(SenderEnds) + 1;
    }
}

using Briefings.Language;

namespace Briefings.Importing.Datelines;

/// <summary>Reads the dateline at the head of a paragraph, in the ways of European and East Asian agencies.</summary>
internal static class DatelineReader
{
    private const int Longest = 130;
    private const int LongestAgency = 30;

    /// <summary>The dateline, or null when the paragraph simply begins.</summary>
    /// <param name="language">Primary subtag.</param>
    public static Dateline? Read(string paragraph, string language) =>
        EastAsianDateline.Read(paragraph, language) ?? BeforeSeparator(paragraph, language) ?? BehindSlashes(paragraph, language)
            ?? DateFirst(paragraph, language);

    private static Dateline? BeforeSeparator(string paragraph, string language)
    {
        var (end, next) = FindSeparator(paragraph);
        return end < 0 ? null : Parse(paragraph, end, next, language);
    }

    // "МОСКВА, 5 марта. /ТАСС/. Совет": a known agency between slashes closes the dateline without a dash.
    private static Dateline? BehindSlashes(string text, string language)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Longest));
        var open = head.IndexOf('/');
        var length = open > 2 ? head[(open + 1)..].IndexOf('/') : -1;
        if (length < 2 || !Agencies.IsKnown(text.Substring(open + 1, length)))
            return null;
        var end = open + length + 2;
        return Parse(text, end, SkipSpace(text, end < text.Length && text[end] == '.' ? end + 1 : end), language);
    }

    // " -- ", " – ", " - ", ".--", ".- " or "/ --": the first dash that stands free or doubled.
    private static (int End, int Next) FindSeparator(string text)
    {
        var limit = Math.Min(text.Length - 1, Longest);
        for (var i = 3; i < limit; i++)
        {
            if (text[i] is not ('-' or '–' or '—' or '―'))
                continue;
            var end = i;
            while (i < limit && text[i] is '-' or '–' or '—' or '―' or ' ' or '\u00A0')
                i++;
            var dashes = text.AsSpan(end, i - end).TrimEnd(" \u00A0").Length;
            if ((char.IsWhiteSpace(text[end - 1]) && (i > end + dashes || text[end] != '-')) || dashes > 1
                || text[end - 1] is ')' or '/' || (text[end - 1] == '.' && i > end + dashes))
                return (end, i);
        }

        return (-1, -1);
    }

    private static Dateline? Parse(string text, int end, int next, string language)
    {
        var head = text[..end].TrimEnd();
        var dates = DateReader.Read(head, language);
        DateMention? date = dates.Length > 0 && dates[0].Start.Day is not null ? dates[0] : null;
        var agency = AgencyIn(head, date);
        var (placeStart, placeEnd) = PlaceIn(head, date, agency);
        var hasPlace = placeEnd > placeStart;
        if (date is null && agency.Equals(Dateline.Nothing))
            return null;
        var place = hasPlace ? DatelinePlace.Read(head, placeStart, placeEnd) : Dateline.Nothing;
        var isPlain = hasPlace ? !place.Equals(Dateline.Nothing) : date is { Offset: < 4 };
        // "МОСКВА, 5 мар — РИА Новости. Совет": the agency behind the dash.
        var point = agency.Equals(Dateline.Nothing) ? text.AsSpan(next, Math.Min(LongestAgency, text.Length - next)).IndexOf(". ") : -1;
        if (point > 1 && Agencies.IsKnown(text.Substring(next, point)))
            (agency, next) = (next..(next + point), next + point + 2);
        return isPlain ? new Dateline(next, place, date, agency) : null;
    }

    /// <summary>What stands in the last parentheses or between slashes, unless the date stands there.</summary>
    private static Range AgencyIn(string head, DateMention? date)
    {
        foreach (var (open, close) in new[] { ('(', ')'), ('/', '/') })
        {
            var last = head.LastIndexOf(close);
            var first = last > 0 ? head.LastIndexOf(open, last - 1) : -1;
            var name = first >= 0 ? head[(first + 1)..last].Trim() : "";
            var covers = date is { } day && day.Offset < last && day.Offset + day.Length > first;
            if (name.Length is > 1 and < 40 && !covers && (Agencies.IsKnown(name) || (open == '(' && first > 0 && char.IsUpper(name[0]) && date is { } d && d.Offset < first && last > head.Length - 4)))
                return (first + 1)..last;
        }

        return Dateline.Nothing;
    }

    private static (int Start, int End) PlaceIn(string head, DateMention? date, Range agency)
    {
        var end = head.Length;
        if (!agency.Equals(Dateline.Nothing))
            end = Math.Min(end, agency.Start.Value - 1);
        if (date is not { } day)
            return (0, end);
        if (day.Offset > 3)
            return (0, Math.Min(end, day.Offset));
        var after = day.Offset + day.Length;
        return after < end ? (after, end) : (0, 0);
    }

    // "20 SEPTEMBER 2010: The …", "25 septembre 2025. Le …", "5 December 2005 (Brussels, Belgium) The …"
    private static Dateline? DateFirst(string text, string language)
    {
        var dates = DateReader.Read(text.Length > Longest ? text[..Longest] : text, language);
        if (dates.Length == 0 || dates[0].Offset > 3 || dates[0].Start.ToDay() is null)
            return null;
        var end = dates[0].Offset + dates[0].Length;
        var rest = text.AsSpan(end).TrimStart();
        var at = text.Length - rest.Length;
        if (rest.Length > 2 && rest[0] is ':' or '：' or '.' && (rest[0] != '.' || char.IsWhiteSpace(rest[1])))
            return new Dateline(SkipSpace(text, at + 1), Dateline.Nothing, dates[0], Dateline.Nothing);
        var close = rest.Length > 0 && rest[0] == '(' ? rest.IndexOf(')') : -1;
        if (close is < 3 or > 60)
            return null;
        var place = DatelinePlace.Read(text, at + 1, at + close);
        return place.Equals(Dateline.Nothing) ? null : new Dateline(SkipSpace(text, at + close + 1), place, dates[0], Dateline.Nothing);
    }

    private static int SkipSpace(string text, int i)
    {
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '-' or '–' or '—'))
            i++;
        return i;
    }
}

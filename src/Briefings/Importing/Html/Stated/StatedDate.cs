using System.Globalization;
using Briefings.Content;
using Briefings.Importing.Labels;
using Briefings.Language;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads the dates that pages and feeds write for machines, each in its way; a zone is kept as given, and none invented.</summary>
internal static class StatedDate
{
    private const int Longest = 120;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <param name="language">For dates in words; a region decides between day and month first.</param>
    public static ArticleDate? Read(string text, string language)
    {
        text = text.Trim();
        if (text.Length is < 6 or > Longest)
            return null;
        return Iso(text, language) ?? Stamp(text) ?? Mail(text, language) ?? InWords(text, language);
    }

    // 2025-04-03T10:00:00.000+0200, 2025-04-03 10:00, 2025/4/3, 20250403, 20250403T100000Z
    private static ArticleDate? Iso(string text, string language)
    {
        var i = 0;
        if (Number(text, ref i, 4, 4) is not { } year || i >= text.Length)
            return null;
        var mark = text[i] is '-' or '/' or '.' ? text[i] : '\0';
        i += mark == '\0' ? 0 : 1;
        if (Number(text, ref i, mark == '\0' ? 2 : 1, 2) is not { } month || (mark != '\0' && (i >= text.Length || text[i++] != mark)) || Number(text, ref i, mark == '\0' ? 2 : 1, 2) is not { } day)
            return null;
        if (Day(year, month, day) is not { } date || (i < text.Length && char.IsDigit(text[i])))
            return null;
        while (i < text.Length && text[i] is 'T' or 't' or ' ' or ',')
            i++;
        return Time(text, i) is var (time, end) && Zone(text[end..], zone => ZoneNames.Find(zone, language)) is { } zone ? new ArticleDate(date, time, zone) : new ArticleDate(date);
    }

    // Seconds or milliseconds since 1970, which are UTC.
    private static ArticleDate? Stamp(string text)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var moment = DateTimeOffset.FromUnixTimeSeconds(text.Length == 13 ? number / 1000 : number);
        return new ArticleDate(DateOnly.FromDateTime(moment.UtcDateTime), new TimeOnly(moment.Hour, moment.Minute), TimeSpan.Zero);
    }

    // RFC 5322: "Mon, 21 Apr 2025 22:00:00 EDT"; also "Mon Apr 21 2025 22:00:00 GMT+0200 (…)" and "Apr 21, 2025 10:00 PM EDT".
    private static ArticleDate? Mail(string text, string language)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 2 < words.Length && i < 3; i++)
        {
            var (day, month) = Month(words[i + 1]) > 0 ? (words[i], words[i + 1]) : (words[i + 1], words[i]);
            if (Month(month) is not (> 0 and var number) || !TryDay(day, out var of) || !int.TryParse(words[i + 2], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                continue;
            if (words[i + 2].Length == 2)
                year += year < 70 ? 2000 : 1900;
            if (Day(year, number, of) is not { } date)
                return null;
            var rest = string.Join(' ', words.Skip(i + 3));
            var isMail = i == 1 && day == words[i];
            return Time(rest, 0) is var (time, end) && Zone(rest[end..], name => isMail ? ZoneNames.OfMail(name) : ZoneNames.Find(name, language)) is { } zone ? new ArticleDate(date, time, zone) : new ArticleDate(date);
        }

        return null;
    }

    private static bool TryDay(string word, out int day) =>
        int.TryParse(word.EndsWith("th", StringComparison.Ordinal) || word.EndsWith("st", StringComparison.Ordinal) || word.EndsWith("nd", StringComparison.Ordinal) || word.EndsWith("rd", StringComparison.Ordinal) ? word[..^2] : word,
            NumberStyles.None, CultureInfo.InvariantCulture, out day);

    private static ArticleDate? InWords(string text, string language)
    {
        foreach (var mention in DateReader.Read(text, language.Split('-')[0]))
        {
            var start = mention.Ambiguous && IsDayFirst(language) && mention.Start is { Day: { } month } read ? new CalendarDay(read.Year, month, read.Month) : mention.Start;
            if (start.ToDay() is { } day)
                return mention is { Time: { } time, UtcOffset: { } offset } ? new ArticleDate(day, time, offset) : new ArticleDate(day);
        }

        return null;
    }

    // English writes 4/5 in two ways; elsewhere the language says which.
    private static bool IsDayFirst(string language) =>
        language.StartsWith("en-", StringComparison.OrdinalIgnoreCase) && language[3..].ToUpperInvariant() is "GB" or "IE" or "AU" or "NZ" or "IN" or "ZA" or "SG" or "HK" or "NG" or "KE";

    private static int Month(string word) => word.Length >= 3 ? Array.FindIndex(Months, month => word.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1 : 0;

    private static (TimeOnly Time, int End)? Time(string text, int i)
    {
        if (Number(text, ref i, 1, 2) is not { } hour)
            return null;
        if (i < text.Length && text[i] == ':')
            i++;
        if (Number(text, ref i, 2, 2) is not { } minute || hour > 24 || minute > 59)
            return null;
        if (i < text.Length && text[i] == ':')
            i++;
        _ = Number(text, ref i, 2, 2);
        if (i < text.Length && text[i] is '.' or ',')
        {
            i++;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
        }

        var half = text.AsSpan(i).TrimStart();
        var isHalf = half.StartsWith("am", StringComparison.OrdinalIgnoreCase) || half.StartsWith("pm", StringComparison.OrdinalIgnoreCase);
        if (isHalf)
        {
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
            i = text.Length - half.Length + 2;
        }

        return hour == 24 ? null : (new TimeOnly(hour, minute), i);
    }

    private static TimeSpan? Zone(string text, Func<string, TimeSpan?> named)
    {
        var zone = text.Trim().TrimStart('(').TrimEnd(')');
        if (zone.StartsWith("GMT+", StringComparison.Ordinal) || zone.StartsWith("GMT-", StringComparison.Ordinal) || zone.StartsWith("UTC+", StringComparison.Ordinal) || zone.StartsWith("UTC-", StringComparison.Ordinal))
            zone = zone[3..];
        if (zone.Length > 1 && zone[0] is '+' or '-' or '\u2212')
        {
            var i = 1;
            if (Number(zone, ref i, 1, 2) is not { } hours)
                return null;
            if (i < zone.Length && zone[i] == ':')
                i++;
            var minutes = Number(zone, ref i, 2, 2) ?? 0;
            return hours > 14 || minutes > 59 ? null : new TimeSpan(hours, minutes, 0) * (zone[0] == '+' ? 1 : -1);
        }

        return named(zone);
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1000 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? Number(string text, ref int i, int least, int most)
    {
        var start = i;
        var value = 0;
        while (i < text.Length && i - start < most && char.IsAsciiDigit(text[i]))
            value = (value * 10) + text[i++] - '0';
        if (i - start >= least)
            return value;
        i = start;
        return null;
    }
}

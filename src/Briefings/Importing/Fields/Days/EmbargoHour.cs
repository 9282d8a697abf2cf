using System.Globalization;
using Briefings.Content;
using Briefings.Importing.Labels;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.Fields.Days;

/// <summary>Reads the hour of an embargo, the one number in its line that is not part of the day: <c>00:01 GMT FRIDAY 3 MAY</c>, <c>3. Mai, 10 Uhr</c>, <c>May 3, 10 a.m. EDT</c>.</summary>
internal static class EmbargoHour
{
    private const int WordsBeforeZone = 3;

    /// <returns>Null where the line has no hour; the zone is null where none is named.</returns>
    /// <param name="line">The embargo's.</param>
    /// <param name="at">Where its day begins.</param>
    /// <param name="length">Of the day.</param>
    /// <param name="language">Primary subtag of the text.</param>
    public static (TimeOnly Time, TimeSpan? Offset)? Read(string line, int at, int length, string language)
    {
        var text = string.Concat(line.AsSpan(0, at), new string(' ', length), line.AsSpan(at + length));
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (Hour(text, i, end) is var (time, behind))
                return (time, Zone(text[behind..], language));
            i = end;
        }

        return null;
    }

    /// <summary>The moment until which the text is held back; the day alone where its hour or zone is not known.</summary>
    public static ArticleDate Moment(TextLine line, DateMention mention, ArticleDate day, string language) =>
        Read(line.Text, mention.Offset, mention.Length, language) is var (time, zone) && zone is { } offset ? new ArticleDate(day.Day, time, offset) : day;

    private static (TimeOnly Time, int End)? Hour(string text, int start, int end)
    {
        // "0001 GMT", "2200hrs"
        var isJoined = end - start == 4;
        var hour = Number(text[start..(isJoined ? start + 2 : Math.Min(end, start + 2))]);
        var minute = isJoined ? Number(text[(start + 2)..end]) : 0;
        if (end - start > 2 && !isJoined)
            return null;
        if (!isJoined && end + 2 < text.Length && text[end] is ':' or '.' or 'h' or '：' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2]))
        {
            minute = Number(text[(end + 1)..(end + 3)]);
            end += 3;
        }

        var half = text.AsSpan(end).TrimStart();
        var isAfternoon = half.StartsWith("p.m", StringComparison.OrdinalIgnoreCase) || half.StartsWith("pm", StringComparison.OrdinalIgnoreCase);
        if (isAfternoon || half.StartsWith("a.m", StringComparison.OrdinalIgnoreCase) || half.StartsWith("am", StringComparison.OrdinalIgnoreCase))
            hour = (hour % 12) + (isAfternoon ? 12 : 0);
        return hour > 23 || minute > 59 ? null : (new TimeOnly(hour, minute), end);
    }

    private static TimeSpan? Zone(string behind, string language)
    {
        foreach (var word in behind.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Take(WordsBeforeZone))
        {
            if (word.Length > 1 && ZoneNames.Find(word, language) is { } offset)
                return offset;
        }

        return null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}

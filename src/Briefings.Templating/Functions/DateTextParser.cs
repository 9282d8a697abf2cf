using System.Globalization;
using Briefings.Templating.Cultures;

namespace Briefings.Templating.Functions;

/// <summary>Reads dates as people and formats write them. A date without a year is none: that would need the
/// clock.</summary>
internal static class DateTextParser
{
    private static readonly string[] s_common =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy",
        "d. MMMM yyyy", "d. MMM yyyy", "d 'de' MMMM 'de' yyyy", "ddd, d MMM yyyy",
        "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy", "MMMM d yyyy", "MMM d yyyy", "MMMM yyyy", "yyyy-MM",
    ];

    private static readonly string[] s_times =
        ["", " H:mm", " H:mm:ss", " H:mm:ss.FFFFFFF", " h:mm tt", " h:mm:ss tt", " HHmmss"];

    private static readonly string[] s_monthFirst = Formats([.. s_common, "M/d/yyyy", "M-d-yyyy"]);
    private static readonly string[] s_dayFirst = Formats([.. s_common, "d/M/yyyy", "d.M.yyyy", "d-M-yyyy"]);

    public static bool TryParse(string text, Culture culture, TimeSpan utcOffset, out DateTimeOffset date)
    {
        date = default;
        var rest = text.Trim();
        var offset = DateOffset.TakeLast(ref rest) ?? utcOffset;
        rest = SeparateTime(rest);
        var formats = culture.IsDayFirst ? s_dayFirst : s_monthFirst;
        var isRead = DateTime.TryParseExact(
            culture.ToEnglish(rest), formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local);
        return isRead && DateOffset.TryJoin(local, offset, out date);
    }

    /// <summary>The <c>T</c> between a date and a time becomes a space.</summary>
    private static string SeparateTime(string text)
    {
        var t = text.IndexOf('T', StringComparison.Ordinal);
        return t > 0 && t + 1 < text.Length && char.IsAsciiDigit(text[t - 1]) && char.IsAsciiDigit(text[t + 1])
            ? string.Concat(text.AsSpan(0, t), " ", text.AsSpan(t + 1))
            : text;
    }

    private static string[] Formats(string[] dates) => [.. dates.SelectMany(static d => s_times.Select(t => d + t))];
}

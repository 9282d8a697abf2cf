using System.Globalization;

namespace Briefings.Checking.Feeds;

/// <summary>Decides whether a date is written as feeds must write it.</summary>
internal static class FeedDates
{
    private static readonly string[] Rfc822 =
    [
        "ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss zzz", "dd MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm:ss zzz",
        "ddd, dd MMM yyyy HH:mm zzz", "dd MMM yyyy HH:mm zzz",
    ];

    private static readonly string[] Rfc3339 =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    private static readonly string[] W3C = [.. Rfc3339, "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>RFC 822 with four digits for the year, as RSS 2.0 asks; the weekday must be that of the date.</summary>
    public static bool IsRfc822(string text)
    {
        text = text.Trim();
        foreach (var zone in (ReadOnlySpan<string>)["GMT", "UT", "Z"])
        {
            if (text.EndsWith(" " + zone, StringComparison.Ordinal))
                text = text[..^zone.Length] + "+00:00";
        }

        // .NET wants a colon in the offset, which RFC 822 does not have.
        if (text.Length > 5 && text[^5] is '+' or '-')
            text = text.Insert(text.Length - 2, ":");
        return DateTimeOffset.TryParseExact(text, Rfc822, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    /// <summary>RFC 3339, as Atom and JSON Feed ask.</summary>
    public static bool IsRfc3339(string text) =>
        (text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-'))
        && DateTimeOffset.TryParseExact(text, Rfc3339, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>A year, a month, a day or a moment, as sitemaps ask (W3C Date and Time Formats).</summary>
    public static bool IsW3C(string text) =>
        DateTimeOffset.TryParseExact(text, W3C, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}

using System.Globalization;

namespace Briefings.Content;

/// <summary>When an article was published: a day, or a minute with its offset from UTC.</summary>
/// <param name="Day">In the article's own time zone.</param>
/// <param name="Time">Null when only the day is known.</param>
/// <param name="Offset">From UTC; null when only the day is known.</param>
internal readonly record struct ArticleDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
    : IComparable<ArticleDate>
{
    /// <summary>The instant that it means in a feed: a day alone is its midnight in UTC.</summary>
    public DateTimeOffset Instant => new(Day.ToDateTime(Time ?? TimeOnly.MinValue), Offset ?? TimeSpan.Zero);

    /// <summary>The day it is in UTC.</summary>
    public DateOnly UtcDay => DateOnly.FromDateTime(Instant.UtcDateTime);

    /// <summary>A minute in UTC; seconds are cut.</summary>
    public static ArticleDate Of(DateTimeOffset moment)
    {
        var utc = moment.UtcDateTime;
        return new ArticleDate(DateOnly.FromDateTime(utc), new TimeOnly(utc.Hour, utc.Minute), TimeSpan.Zero);
    }

    /// <summary>The later of two, of which either may be unknown.</summary>
    public static ArticleDate? Later(ArticleDate? a, ArticleDate? b) => a is null || b > a ? b : a;

    /// <summary>Reads <c>2025-09-09</c>, <c>2025-09-09T10:30+08:00</c> or <c>2025-09-09T10:30Z</c>; seconds are cut.</summary>
    public static bool TryParse(string? text, out ArticleDate date)
    {
        date = default;
        if (text is null || text.Length < 10 || !TryParseDay(text[..10], out var day))
            return false;
        if (text.Length == 10)
        {
            date = new ArticleDate(day);
            return true;
        }

        string[] formats = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd' 'HH:mmK", "yyyy-MM-dd' 'HH:mm:ssK"];
        if (!HasOffset(text) || !DateTimeOffset.TryParseExact(
                text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return false;
        date = new ArticleDate(day, new TimeOnly(moment.Hour, moment.Minute), moment.Offset);
        return true;
    }

    public static implicit operator ArticleDate(DateOnly day) => new(day);

    public static bool operator <(ArticleDate left, ArticleDate right) => left.CompareTo(right) < 0;

    public static bool operator >(ArticleDate left, ArticleDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(ArticleDate left, ArticleDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ArticleDate left, ArticleDate right) => left.CompareTo(right) >= 0;

    public int CompareTo(ArticleDate other) => Instant.CompareTo(other.Instant);

    /// <summary>As it is written in front matter.</summary>
    public override string ToString()
    {
        // "o" of a day is yyyy-MM-dd, and written without reading a pattern.
        var day = Day.ToString("o", CultureInfo.InvariantCulture);
        if (Time is not { } time || Offset is not { } offset)
            return day;
        return offset == TimeSpan.Zero
            ? string.Create(CultureInfo.InvariantCulture, $"{day}T{time.Hour:D2}:{time.Minute:D2}Z")
            : day + time.ToString("'T'HH:mm", CultureInfo.InvariantCulture)
                + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);
    }

    private static bool HasOffset(string text) => text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > 9;

    private static bool TryParseDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}

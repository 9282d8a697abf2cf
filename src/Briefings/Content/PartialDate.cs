using System.Globalization;

namespace Briefings.Content;

/// <summary>A date as precise as it is known: a year, a month or a day.</summary>
/// <param name="Month">1 to 12; null when only the year is known.</param>
/// <param name="Day">1 to 31; null when only the month is known.</param>
internal readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The first day it can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Last => Day is { } day
        ? new DateOnly(Year, Month!.Value, day)
        : Month is { } month ? new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)) : new DateOnly(Year, 12, 31);

    /// <summary>Reads <c>2025</c>, <c>2025-09</c> or <c>2025-09-06</c>.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        foreach (var (format, parts) in new[] { ("yyyy-MM-dd", 3), ("yyyy-MM", 2), ("yyyy", 1) })
        {
            if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                continue;
            date = new PartialDate(day.Year, parts > 1 ? day.Month : null, parts > 2 ? day.Day : null);
            return true;
        }

        return false;
    }

    public int CompareTo(PartialDate other) => (First, Last).CompareTo((other.First, other.Last));

    // Written dates are looked up some hundred times a page; what a record makes of two numbers that may be null is slow.
    public bool Equals(PartialDate other) => Packed == other.Packed;

    public override int GetHashCode() => Packed;

    private int Packed => (Year << 9) | ((Month ?? 0) << 5) | (Day ?? 0);

    /// <summary>As it is written in front matter.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => $"{Year:D4}",
        (_, null) => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };
}

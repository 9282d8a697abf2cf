namespace Briefings.Language;

/// <summary>A day as a text writes it: the year, and the day of the month, may be missing.</summary>
/// <param name="Month">1 to 12.</param>
internal readonly record struct CalendarDay(int? Year, int Month, int? Day)
{
    /// <summary>The full day, or null where a part is missing or the calendar has no such day.</summary>
    public DateOnly? ToDay() => Year is { } year ? InYear(year) : null;

    /// <summary>The day in a year that the context gives, or null where the day is missing or does not exist.</summary>
    public DateOnly? InYear(int year) =>
        Day is { } day && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, Month)
            ? new DateOnly(year, Month, day)
            : null;
}

using Briefings.Facts.Words;
using Briefings.Language;

namespace Briefings.Facts.Numbers;

/// <summary>A day, month or span that a text names.</summary>
/// <param name="Start">Its year is null when neither the text nor the article's date gives one.</param>
/// <param name="End">The last day, inclusive; equal to the start for one day.</param>
/// <param name="YearStated">False when the year was taken from the article's date.</param>
internal readonly record struct DayMention(CalendarDay Start, CalendarDay End, bool YearStated, FactSpan Place)
{
    /// <summary>Month and day, the same in every language and with or without a year: <c>09-06</c>.</summary>
    public string MonthAndDay => Start.Day is { } day ? $"{Start.Month:D2}-{day:D2}" : $"{Start.Month:D2}";
}

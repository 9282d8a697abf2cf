namespace Briefings.Language;

/// <summary>A date, or a span of days, that a text mentions.</summary>
/// <param name="Offset">In UTF-16 units from the start of the text.</param>
/// <param name="Length">Up to the end of the date; a time of day behind it is included.</param>
/// <param name="Start">The day, or the first of the span.</param>
/// <param name="End">The last day of a span; null for a single day.</param>
/// <param name="Time">The time of day that follows an ISO date; null where there is none.</param>
/// <param name="UtcOffset">Of the time; null where the text does not say.</param>
/// <param name="Ambiguous">True when day and month could be the other way round, as in <c>04/05/2025</c>.</param>
internal readonly record struct DateMention(
    int Offset, int Length, CalendarDay Start, CalendarDay? End, DateForm Form,
    TimeOnly? Time = null, TimeSpan? UtcOffset = null, bool Ambiguous = false);

using Briefings.Language;

namespace Briefings.Importing.Evidence;

/// <summary>What a text says of which number of <c>03/04/2025</c> is the month.</summary>
/// <param name="Days">The days near its beginning.</param>
/// <param name="Order">Whether the day is first, by another day in figures that can be read in one way only; null without one.</param>
/// <param name="IsOfDayFirst">Whether its spelling or places are of those who write the day first.</param>
internal sealed record DayOrderSigns(List<DateMention> Days, bool? Order, bool IsOfDayFirst);

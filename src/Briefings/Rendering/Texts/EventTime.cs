using System.Globalization;
using Briefings.Content;

namespace Briefings.Rendering.Texts;

/// <summary>When an event was, in words.</summary>
internal static class EventTime
{
    /// <returns>Null when it is not known.</returns>
    public static string? Write(Event @event, TextTable texts) =>
        @event.Start is { } start ? Write(start, @event.End ?? start, texts) : null;

    /// <summary>The time from one date to another, or the date where they are the same.</summary>
    public static string Write(PartialDate start, PartialDate end, TextTable texts)
    {
        if (end.CompareTo(start) == 0)
            return texts.Dates.Write(start);
        return texts.Dates.WriteSpan(start, end)
            ?? texts.Fill("range", texts.Dates.Write(start), texts.Dates.Write(end));
    }

    /// <summary>How exactly its time is known: <c>day</c>, <c>span</c>, <c>month</c> or <c>year</c>; null when it is not.</summary>
    public static string? PrecisionOf(Event @event) => @event.Start switch
    {
        null => null,
        { Month: null } => "year",
        { Day: null } => "month",
        { } start => LastDay(@event) > start.First ? "span" : "day",
    };

    /// <summary>The same for people: how many days it took, or what of its time is not known.</summary>
    /// <returns>Null for a single day, which the date says, and where nothing is known.</returns>
    public static string? WritePrecision(Event @event, TextTable texts) => PrecisionOf(@event) switch
    {
        "year" => texts["precision_year"],
        "month" => texts["precision_month"],
        "span" => texts.Fill("count_days", (LastDay(@event).DayNumber - @event.Start!.Value.First.DayNumber + 1).ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>How long before or after the event a day lies; null where the event's days are not known.</summary>
    public static string? Distance(DateOnly day, Event @event, TextTable texts)
    {
        if (PrecisionOf(@event) is not ("day" or "span"))
            return null;
        var (first, last) = (@event.Start!.Value.First, LastDay(@event));
        if (day < first)
            return texts.Fill("days_before", (first.DayNumber - day.DayNumber).ToString(CultureInfo.InvariantCulture));
        if (day > last)
            return texts.Fill("days_after", (day.DayNumber - last.DayNumber).ToString(CultureInfo.InvariantCulture));
        return texts[first == last ? "same_day" : "during"];
    }

    private static DateOnly LastDay(Event @event)
    {
        var start = @event.Start!.Value;
        return @event.End is { } end && end.Last > start.Last ? end.Last : start.Last;
    }
}

using Briefings.Content;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views;

/// <summary>When an event was, in words.</summary>
internal static class EventTime
{
    /// <returns>Null when it is not known.</returns>
    public static string? Write(Event @event, TextTable texts)
    {
        if (@event.Start is not { } start)
            return null;
        if (@event.End is not { } end || end.CompareTo(start) == 0)
            return texts.Dates.Write(start);
        return texts.Dates.WriteSpan(start, end)
            ?? texts.Fill("range", texts.Dates.Write(start), texts.Dates.Write(end));
    }
}

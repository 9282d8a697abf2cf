using System.Globalization;

namespace Briefings.Templating.Functions;

/// <summary>The functions that make lengths of time.</summary>
internal static class TimeSpanModule
{
    public static TemplateValue Create() => new ModuleBuilder("timespan")
        .Add("zero", TemplateValue.From(TimeSpan.Zero))
        .Add("from_days", "days", static a => From(a, TimeSpan.TicksPerDay))
        .Add("from_hours", "hours", static a => From(a, TimeSpan.TicksPerHour))
        .Add("from_minutes", "minutes", static a => From(a, TimeSpan.TicksPerMinute))
        .Add("from_seconds", "seconds", static a => From(a, TimeSpan.TicksPerSecond))
        .Add("from_milliseconds", "millis", static a => From(a, TimeSpan.TicksPerMillisecond))
        .Add("parse", "text", Parse)
        .Build();

    private static TemplateValue From(TemplateArguments a, long ticks)
    {
        var total = a.Double(0) * ticks;
        return Math.Abs(total) < TimeSpan.MaxValue.Ticks
            ? TemplateValue.From(TimeSpan.FromTicks((long)total))
            : throw a.Fail("The length of time is out of range.");
    }

    private static TemplateValue Parse(TemplateArguments a)
    {
        if (a[0].IsNull)
            return default;

        return TimeSpan.TryParse(a.Text(0), CultureInfo.InvariantCulture, out var value)
            ? TemplateValue.From(value)
            : throw a.Fail($"`{a.Text(0)}` is not a length of time; write it like 1.12:30:00.");
    }
}

using Briefings.Templating.Cultures;

namespace Briefings.Templating.Functions;

/// <summary>The members of dates and of lengths of time.</summary>
internal static class DateMembers
{
    public static bool TryGet(DateTimeOffset date, string name, out TemplateValue value)
    {
        value = name switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => date.Day,
            "hour" => date.Hour,
            "minute" => date.Minute,
            "second" => date.Second,
            "millisecond" => date.Millisecond,
            "day_of_week" => Culture.Invariant.Days[(int)date.DayOfWeek],
            "day_of_year" => date.DayOfYear,
            "date" => new DateTimeOffset(date.Date, date.Offset),
            "time_of_day" => TemplateValue.From(date.TimeOfDay),
            "ticks" => date.Ticks,
            _ => TemplateValue.Null,
        };
        return !value.IsNull;
    }

    public static bool TryGet(TimeSpan span, string name, out TemplateValue value)
    {
        value = name switch
        {
            "days" => span.Days,
            "hours" => span.Hours,
            "minutes" => span.Minutes,
            "seconds" => span.Seconds,
            "milliseconds" => span.Milliseconds,
            "ticks" => span.Ticks,
            "total_days" => span.TotalDays,
            "total_hours" => span.TotalHours,
            "total_minutes" => span.TotalMinutes,
            "total_seconds" => span.TotalSeconds,
            "total_milliseconds" => span.TotalMilliseconds,
            _ => TemplateValue.Null,
        };
        return !value.IsNull;
    }
}

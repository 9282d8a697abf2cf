namespace Briefings.Templating.Functions;

/// <summary>The functions on dates. None reads the clock or the zone of the machine.</summary>
internal static class DateModule
{
    private const string NoClock =
        "a page must come out the same on every build; use `site.as_of`, the date the site is built for.";

    public static TemplateValue Create()
    {
        var module = new ModuleBuilder("date")
            .Add("default_format", DateFormatter.DefaultPattern)
            .Name("format")
            .Add("add_days", "date days", static a => Add(a, static (d, n) => d.AddDays(n)))
            .Add("add_hours", "date hours", static a => Add(a, static (d, n) => d.AddHours(n)))
            .Add("add_milliseconds", "date millis", static a => Add(a, static (d, n) => d.AddMilliseconds(n)))
            .Add("add_minutes", "date minutes", static a => Add(a, static (d, n) => d.AddMinutes(n)))
            .Add("add_months", "date months", static a => Add(a, static (d, n) => d.AddMonths((int)n)))
            .Add("add_seconds", "date seconds", static a => Add(a, static (d, n) => d.AddSeconds(n)))
            .Add("add_years", "date years", static a => Add(a, static (d, n) => d.AddYears((int)n)))
            .Refuse("now", NoClock)
            .Add("parse", "text pattern? culture?", static a => Parse(a, 1, 2) is { } date ? date : TemplateValue.Null)
            .Add("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString)
            .Add("to_string", "date pattern culture?", ToText)
            .Refuse("utc_now", NoClock);
        return module.Build(module.Function("parse"));
    }

    private static TemplateValue Add(TemplateArguments a, Func<DateTimeOffset, double, DateTimeOffset> add)
    {
        if (a[0].IsNull)
            return default;

        try
        {
            return add(a.Date(0), a.Double(1));
        }
        catch (ArgumentException)
        {
            throw a.Fail("The date is out of range.");
        }
    }

    private static DateTimeOffset? Parse(TemplateArguments a, int pattern, int culture)
    {
        if (a[0].IsNull || (a[0].IsText && a[0].AsText.Length == 0))
            return null;

        if (a[0].Kind == TemplateValueKind.Date)
            return a[0].AsDate;

        var names = ArgumentCulture.At(a, culture);
        var text = a.Text(0);
        a.State.Limits.Pattern(a.Position, Math.Max(text.Length, a.Text(pattern).Length));
        DateTimeOffset date;
        var isRead = a.TextOrNull(pattern) is { } written
            ? DatePatternParser.TryParse(text, written, names, a.State.Options.UtcOffset, out date)
            : DateTextParser.TryParse(text, names, a.State.Options.UtcOffset, out date);
        return isRead ? date.ToOffset(a.State.Options.UtcOffset) : throw a.Fail($"`{text}` is not a date.");
    }

    private static TemplateValue ParseToString(TemplateArguments a)
    {
        if (Parse(a, 3, 4) is not { } date)
            return TemplateValue.Null;

        var pattern = a.TextOrNull(1) ?? a.State.DateFormat;
        a.State.Limits.Pattern(a.Position, pattern.Length);
        return DateFormatter.Format(date, pattern, ArgumentCulture.At(a, 2));
    }

    private static TemplateValue ToText(TemplateArguments a)
    {
        if (a[0].IsNull)
            return default;

        var pattern = a.Text(1);
        a.State.Limits.Pattern(a.Position, pattern.Length);
        pattern = pattern == "%g" ? "%g " + a.State.DateFormat : pattern;
        return DateFormatter.Format(a.Date(0), pattern, ArgumentCulture.At(a, 2));
    }
}

using System.Globalization;
using Briefings.Templating.Cultures;

namespace Briefings.Templating.Functions;

/// <summary>Formats dates by .NET's patterns, for <c>object.format</c>.</summary>
internal static class DatePattern
{
    private const int LongestPattern = 64;

    /// <summary>Writes a date by the pattern in the second argument and the culture in the third.</summary>
    public static string Format(DateTimeOffset date, TemplateArguments a)
    {
        var pattern = a.Text(1);
        var culture = ArgumentCulture.At(a, 2);
        if (pattern.Length > LongestPattern)
            throw a.Fail($"The format `{pattern}` is not a date format.");

        // What one letter means is a habit of .NET's cultures, and no part of what CLDR says of a language.
        if (pattern.Length == 1 && !ReferenceEquals(culture, Culture.Invariant))
            throw a.Fail($"The format `{pattern}` needs no culture; with one, write a pattern such as `dd MMMM yyyy`.");

        try
        {
            return date.ToString(pattern, Names(culture));
        }
        catch (FormatException e)
        {
            throw a.Fail(e.Message);
        }
    }

    private static DateTimeFormatInfo Names(Culture culture)
    {
        if (ReferenceEquals(culture, Culture.Invariant))
            return DateTimeFormatInfo.InvariantInfo;

        // .NET wants a thirteenth month, for calendars that have one.
        return new DateTimeFormatInfo
        {
            MonthNames = [.. culture.Months, ""],
            MonthGenitiveNames = [.. culture.MonthsBesideDay, ""],
            AbbreviatedMonthNames = [.. culture.ShortMonths, ""],
            AbbreviatedMonthGenitiveNames = [.. culture.ShortMonthsBesideDay, ""],
            DayNames = [.. culture.Days],
            AbbreviatedDayNames = [.. culture.ShortDays],
            AMDesignator = culture.Halves[0],
            PMDesignator = culture.Halves[1],
        };
    }
}

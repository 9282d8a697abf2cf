using System.Collections.Immutable;
using System.Globalization;

namespace Briefings.Templating.Functions;

/// <summary>What the engine knows of a culture; the platform's own data is not there.</summary>
/// <param name="Months">The months, from January.</param>
/// <param name="ShortMonths">Their short names.</param>
/// <param name="Days">The days of the week, from Sunday.</param>
/// <param name="ShortDays">Their short names.</param>
/// <param name="Numbers">How numbers are written.</param>
/// <param name="IsDayFirst">Whether 3/4 is the third of April.</param>
internal sealed record CultureNames(
    ImmutableArray<string> Months,
    ImmutableArray<string> ShortMonths,
    ImmutableArray<string> Days,
    ImmutableArray<string> ShortDays,
    NumberFormatInfo Numbers,
    bool IsDayFirst)
{
    public static CultureNames English { get; } = MakeEnglish();

    private static CultureNames MakeEnglish() => Make(
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
        "Sun Mon Tue Wed Thu Fri Sat",
        ".,") with
    { IsDayFirst = false };

    /// <summary>Makes a culture from names separated by spaces.</summary>
    /// <param name="months">The months.</param>
    /// <param name="shortMonths">Their short names.</param>
    /// <param name="days">The days.</param>
    /// <param name="shortDays">Their short names.</param>
    /// <param name="signs">The decimal sign, then the sign between groups of digits.</param>
    public static CultureNames Make(string months, string shortMonths, string days, string shortDays, string signs)
    {
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        numbers.NumberDecimalSeparator = numbers.PercentDecimalSeparator = signs[..1];
        numbers.NumberGroupSeparator = numbers.PercentGroupSeparator = signs[1..];
        return new CultureNames(
            [.. months.Split(' ')],
            [.. shortMonths.Split(' ')],
            [.. days.Split(' ')],
            [.. shortDays.Split(' ')],
            NumberFormatInfo.ReadOnly(numbers),
            true);
    }

    /// <summary>A text with the month in it, if any, as English has it.</summary>
    public string ToEnglish(string text)
    {
        for (var i = 0; i < Months.Length && !ReferenceEquals(this, English); i++)
            text = text.Replace(Months[i], English.Months[i], StringComparison.OrdinalIgnoreCase);

        return text;
    }
}

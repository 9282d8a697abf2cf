using System.Collections.Immutable;
using System.Globalization;

namespace Briefings.Templating.Cultures;

/// <summary>How a language writes dates and numbers.</summary>
/// <param name="Months">The months, from January.</param>
/// <param name="MonthsBesideDay">The same as they are written beside a day.</param>
/// <param name="ShortMonths">Their short names.</param>
/// <param name="ShortMonthsBesideDay">The same as they are written beside a day.</param>
/// <param name="Days">The days of the week, from Sunday.</param>
/// <param name="ShortDays">Their short names.</param>
/// <param name="Halves">The first half of the day and the second.</param>
/// <param name="ShortDate">A date in figures, in the letters of <c>DateFormatter</c>.</param>
/// <param name="Time">A time with seconds, in the same letters.</param>
/// <param name="Numbers">How numbers are written.</param>
internal sealed record Culture(
    ImmutableArray<string> Months,
    ImmutableArray<string> MonthsBesideDay,
    ImmutableArray<string> ShortMonths,
    ImmutableArray<string> ShortMonthsBesideDay,
    ImmutableArray<string> Days,
    ImmutableArray<string> ShortDays,
    ImmutableArray<string> Halves,
    string ShortDate,
    string Time,
    NumberFormatInfo Numbers)
{
    /// <summary>What is written when no culture is named: English names, and figures as .NET writes them for no
    /// culture.</summary>
    public static Culture Invariant { get; } = MakeInvariant();

    /// <summary>Whether 3/4 is the third of April.</summary>
    public bool IsDayFirst { get; } = ShortDate.IndexOfAny(['d', 'D']) < ShortDate.IndexOfAny(['m', 'N']);

    /// <summary>A text with the month in it, if any, as English has it.</summary>
    public string ToEnglish(string text)
    {
        if (ReferenceEquals(this, Invariant))
            return text;

        var (place, length, month) = (0, 0, 0);
        foreach (var names in new[] { MonthsBesideDay, Months, ShortMonthsBesideDay, ShortMonths })
        {
            for (var i = 0; i < names.Length; i++)
            {
                var at = text.IndexOf(names[i], StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && names[i].Length > length)
                    (place, length, month) = (at, names[i].Length, i);
            }
        }

        return length == 0
            ? text
            : string.Concat(text.AsSpan(0, place), Invariant.Months[month], text.AsSpan(place + length));
    }

    private static Culture MakeInvariant()
    {
        var names = DateTimeFormatInfo.InvariantInfo;
        ImmutableArray<string> months = [.. names.MonthNames.Take(12)];
        ImmutableArray<string> shortMonths = [.. names.AbbreviatedMonthNames.Take(12)];
        return new Culture(
            months,
            months,
            shortMonths,
            shortMonths,
            [.. names.DayNames],
            [.. names.AbbreviatedDayNames],
            ["AM", "PM"],
            "m/d/Y",
            "H:M:S",
            NumberFormatInfo.InvariantInfo);
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Content;

namespace Briefings.Rendering.Texts;

/// <summary>How a language writes dates.</summary>
internal sealed record DateNames
{
    /// <summary>January first, in the form that is beside a day.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>January first, in the form that is alone.</summary>
    public required ImmutableArray<string> MonthsAlone { get; init; }

    public required string Day { get; init; }

    /// <summary>A day where the month and the year are said above it.</summary>
    public required string DayInYear { get; init; }

    public required string Month { get; init; }

    public required string Year { get; init; }

    public required string InMonth { get; init; }

    public required string InYear { get; init; }

    // A page has the same few dates many times over.
    private readonly ConcurrentDictionary<PartialDate, string> _written = new();

    /// <summary>A date as precise as it is known.</summary>
    public string Write(PartialDate date) => _written.GetOrAdd(date, WriteAnew);

    private string WriteAnew(PartialDate date) => date switch
    {
        { Month: null } => Fill(Year, date, date, MonthsAlone),
        { Day: null } => Fill(Month, date, date, MonthsAlone),
        _ => Fill(Day, date, date, Months),
    };

    public string Write(DateOnly day) => Write(PartialDate.Of(day));

    /// <summary>A day without its year, for a list that has it in a heading.</summary>
    public string WriteInYear(DateOnly day) => Fill(DayInYear, PartialDate.Of(day), PartialDate.Of(day), Months);

    /// <summary>The days from one to another, where both are of one year; null where they are not.</summary>
    public string? WriteSpan(PartialDate start, PartialDate end)
    {
        if (start.Day is null || end.Day is null || start.Year != end.Year)
            return null;
        return Fill(start.Month == end.Month ? InMonth : InYear, start, end, Months);
    }

    private static string Fill(string pattern, PartialDate date, PartialDate to, ImmutableArray<string> months)
    {
        var month = date.Month ?? 1;
        var toMonth = to.Month ?? 1;
        return new StringBuilder(pattern, 64)
            .Replace("{day}", date.Day?.ToString(CultureInfo.InvariantCulture))
            .Replace("{to_day}", to.Day?.ToString(CultureInfo.InvariantCulture))
            .Replace("{month}", months[month - 1])
            .Replace("{to_month}", months[toMonth - 1])
            .Replace("{m}", month.ToString(CultureInfo.InvariantCulture))
            .Replace("{to_m}", toMonth.ToString(CultureInfo.InvariantCulture))
            .Replace("{year}", date.Year.ToString(CultureInfo.InvariantCulture))
            .ToString();
    }
}

using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Planning.Releases;

namespace Briefings.Rendering.Views.Pages;

/// <summary>A year of the archive as a row of a table: <c>name</c>, <c>url</c> and its twelve <c>cells</c>.</summary>
internal sealed class YearBarView(ViewContext context, Period year, int most) : View<YearBarView>
{
    private const int MonthsOfYear = 12;

    private static readonly ViewMembers<YearBarView> Table = new()
    {
        ["name"] = view => view.Context.Texts.Dates.Write(new PartialDate(view.Year.Year!.Value)),
        ["url"] = view => view.Context.UrlOf(view.Year.Path),
        ["lang"] = view => view.Year.Language == view.Context.Language ? null : view.Year.Language.Value,
        ["count"] = view => view.Year.Releases.Length,
        ["cells"] = view => ViewList.Of(view.Cells),
    };

    protected override ViewMembers<YearBarView> Members => Table;

    private ViewContext Context { get; } = context;

    private Period Year { get; } = year;

    private int Most { get; } = most;

    private IEnumerable<YearCellView> Cells
    {
        get
        {
            var months = Year.Months().ToDictionary(month => month.Month!.Value);
            for (var number = 1; number <= MonthsOfYear; number++)
                yield return new YearCellView(Context, Year, number, months.GetValueOrDefault(number)?.Releases.Length ?? 0) { Most = Most };
        }
    }

    /// <summary>The years that have a date, as they come.</summary>
    public static ImmutableArray<YearBarView> Of(ImmutableArray<Period> years, ViewContext context)
    {
        var dated = years.Where(year => year.Year is not null).ToArray();
        var most = dated.SelectMany(year => year.Months()).Select(month => month.Releases.Length).DefaultIfEmpty(0).Max();
        return [.. dated.Select(year => new YearBarView(context, year, most))];
    }
}

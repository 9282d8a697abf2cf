using Briefings.Content;
using Briefings.Planning.Releases;

namespace Briefings.Rendering.Views.Pages;

/// <summary>A month in the row of its year: <c>count</c>, <c>name</c>, <c>url</c> and <c>level</c>, 0 to 4.</summary>
internal sealed class YearCellView(ViewContext context, Period year, int month, int count) : View<YearCellView>
{
    private const int Levels = 4;

    private static readonly ViewMembers<YearCellView> Table = new()
    {
        ["count"] = view => view.Count,
        ["name"] = view => view.Context.Texts.Dates.Write(view.Date),
        ["url"] = view => view.Url,
        ["level"] = view => ((view.Count * Levels) + view.Most - 1) / Math.Max(1, view.Most),
    };

    /// <summary>What the fullest month has.</summary>
    public required int Most { get; init; }

    protected override ViewMembers<YearCellView> Members => Table;

    private ViewContext Context { get; } = context;

    private int Count { get; } = count;

    private PartialDate Date { get; } = new(year.Year!.Value, month);

    // A month that has no page is a part of its year's.
    private string? Url
    {
        get
        {
            if (Count == 0)
                return null;
            var own = new Period(Year.Language, Date.Year, Date.Month, []).Path;
            return Context.Plan.Has(own) ? Context.UrlOf(own) : $"{Context.UrlOf(Year.Path)}#m{Date}";
        }
    }

    private Period Year { get; } = year;
}

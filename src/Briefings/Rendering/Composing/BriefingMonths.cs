using System.Globalization;
using Briefings.Content;
using Briefings.Planning.Releases;
using Briefings.Rendering.Views;

namespace Briefings.Rendering.Composing;

/// <summary>Groups a list of briefings by the month and the day they were published.</summary>
internal static class BriefingMonths
{
    /// <param name="newestFirst">Those without a date last.</param>
    /// <param name="context">Of the page.</param>
    public static IEnumerable<GroupView> Of(IEnumerable<Briefing> newestFirst, ViewContext context) =>
        newestFirst.GroupBy(briefing => briefing.Article.Date is { } date ? new PartialDate(date.Day.Year, date.Day.Month) : (PartialDate?)null)
            .Select(month => ToMonth(month.Key, [.. month], context));

    private static GroupView ToMonth(PartialDate? month, Briefing[] briefings, ViewContext context) =>
        new(month is { } known ? context.Texts.Dates.Write(known) : context.Texts["undated"])
        {
            Iso = month?.ToString(),
            Url = UrlOf(month, context),
            Count = briefings.Length,
            Days = [.. briefings.GroupBy(briefing => briefing.Article.Date?.Day).Select(day => ToDay(day.Key, [.. day], context))],
        };

    private static GroupView ToDay(DateOnly? day, Briefing[] briefings, ViewContext context) =>
        new(day is { } known ? context.Texts.Dates.WriteInYear(known) : context.Texts["undated"])
        {
            Iso = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Count = briefings.Length,
            Entries = ViewList.Of(briefings.Select(briefing => new BriefingView(context, briefing))),
        };

    private static string? UrlOf(PartialDate? month, ViewContext context)
    {
        var path = new Period(context.Language, month?.Year, month?.Month, []).Path;
        return context.Plan.Has(path) ? context.UrlOf(path) : null;
    }
}

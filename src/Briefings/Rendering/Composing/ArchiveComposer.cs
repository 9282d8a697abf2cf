using System.Globalization;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;

namespace Briefings.Rendering.Composing;

/// <summary>Gathers what the archives by year and month show.</summary>
internal static class ArchiveComposer
{
    public static PageModel Compose(ArchivePage page, ViewContext context)
    {
        var title = context.Texts["archive"];
        var head = new PageHead(title)
        {
            Description = PageDescription.Of(title, page.Years.Select(year => $"{NameOf(year, context)} ({year.Releases.Length})"), context.Texts),
        };
        return new PageModel("archive.html")
        {
            ["page"] = () => PageComposer.Page(page, head, context),
            ["years"] = () => ViewList.Of(page.Years.Select(year => ToLink(year, context))),
            ["month_names"] = () => ViewList.Of(context.Texts.Dates.MonthsAlone.Select(name => new GroupView(name))),
            ["facets"] = () => ViewList.Of(ArchiveFacets.Of(page, context)),
            ["bar"] = () => ViewList.Of(YearBarView.Of(page.Years, context)),
        };
    }

    public static PageModel Compose(YearPage page, ViewContext context)
    {
        var head = HeadOf(page.Year, context) with { Above = [Archive(context)] };
        var facets = page.Slice is null || page.Months.IsEmpty ? ListFacets.None : ListFacets.Of(page.Year.Releases, context, "year");
        return new PageModel("year.html")
        {
            ["page"] = () => PageComposer.Page(page, page.Slice is { } slice ? head.For(slice.Part, context.Texts) : head, context),
            ["count"] = () => page.Year.Releases.Length,
            ["months"] = () => ViewList.Of(page.Months.Select(month => ToGroup(month, page, facets, context))),
            ["facets"] = () => ViewList.Of(facets.Groups),
            ["list"] = () => page.Slice is { } list && page.Months.IsEmpty ? ListOf(list, page.Year, context) : TemplateValue.Null,
        };
    }

    public static PageModel Compose(MonthPage page, ViewContext context)
    {
        var month = page.Month;
        var year = new LinkView(month.Year!.Value.ToString(CultureInfo.InvariantCulture), context.UrlOf(LanguagePath.Below(month.Language, LanguagePath.Year(month.Year))));
        var head = HeadOf(month, context) with { Above = [Archive(context), year] };
        return new PageModel("month.html")
        {
            ["page"] = () => PageComposer.Page(page, head.For(page.Slice.Part, context.Texts), context),
            ["count"] = () => month.Releases.Length,
            ["list"] = () => ListOf(page.Slice, month, context),
        };
    }

    /// <summary>The year and the month that a briefing is in, as far as they have pages.</summary>
    public static IEnumerable<LinkView> Above(Briefing briefing, ViewContext context)
    {
        var day = briefing.Article.Date?.Day;
        var year = new Period(briefing.Language, day?.Year, null, []);
        if (context.Plan.Has(year.Path))
            yield return new LinkView(NameOf(year, context), context.UrlOf(year.Path));
        var month = year with { Month = day?.Month };
        if (month.Month is not null && context.Plan.Has(month.Path))
            yield return new LinkView(NameOf(month, context), context.UrlOf(month.Path));
    }

    private static PageHead HeadOf(Period period, ViewContext context)
    {
        var name = NameOf(period, context);
        var titles = period.Releases.Select(release => release.For(context.Language).Article.Title);
        return new PageHead(name) { Description = PageDescription.Of(name, titles, context.Texts) };
    }

    private static LinkView Archive(ViewContext context) =>
        new(context.Texts["archive"], context.UrlOf(LanguagePath.Below(context.Language, "archive")));

    private static TemplateValue ListOf(ListSlice slice, Period period, ViewContext context) =>
        TemplateValue.From(new ListView(context, slice.Part, period.Path) { Releases = slice.Releases, Facets = ListFacets.Of(slice.Releases, context, "year") });

    private static GroupView ToLink(Period year, ViewContext context) => new(NameOf(year, context))
    {
        Iso = year.Year is { } number ? new PartialDate(number).ToString() : null,
        Url = context.UrlOf(year.Path),
        Language = year.Language,
        IsForeign = year.Language != context.Language,
        Count = year.Releases.Length,
    };

    private static GroupView ToGroup(Period month, YearPage page, ListFacets facets, ViewContext context) => new(NameOf(month, context))
    {
        Iso = new PartialDate(month.Year!.Value, month.Month).ToString(),
        Url = context.Plan.Has(month.Path) ? context.UrlOf(month.Path) : null,
        Count = month.Releases.Length,
        Entries = page.Slice is null ? TemplateValue.Null : context.ToEntries(month.Releases, facets),
    };

    private static string NameOf(Period period, ViewContext context) =>
        period.Year is { } year ? context.Texts.Dates.Write(new PartialDate(year, period.Month)) : context.Texts["undated"];
}

using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;

namespace Briefings.Planning;

/// <summary>Plans the archives by year and month.</summary>
internal static class ArchivePlanner
{
    public static IEnumerable<HtmlPage> Plan(SiteIndex index, int pageSize, SiteContents contents)
    {
        var years = index.Languages.ToDictionary(language => language, language => Period.YearsOf(language, contents.ListedIn(language, index.Releases)));
        foreach (var language in index.Languages.Where(language => contents.HasArchiveAt(LanguagePath.Below(language, "archive"))))
        {
            yield return new ArchivePage(
                LanguagePath.Below(language, "archive"), language, YearsToOffer(language, contents.HasForeign ? index.Languages : [language], years), index.Newest);
            foreach (var page in years[language].Where(year => year.HasOwn && contents.HasArchiveAt(year.Path)).SelectMany(year => PagesOf(year, pageSize, contents)))
                yield return page;
        }
    }

    // A year without anything in this language is offered in the first language that has something of it.
    private static ImmutableArray<Period> YearsToOffer(
        LanguageTag language, ImmutableArray<LanguageTag> languages, Dictionary<LanguageTag, ImmutableArray<Period>> years) =>
    [
        .. languages.OrderBy(other => other != language)
            .SelectMany(other => years[other])
            .Where(year => year.HasOwn)
            .DistinctBy(year => year.Year)
            .OrderByDescending(year => year.Year ?? int.MinValue),
    ];

    private static IEnumerable<HtmlPage> PagesOf(Period year, int pageSize, SiteContents contents)
    {
        var slices = ListSlice.Cut(year.Releases, pageSize);
        var isLong = slices.Length > 1;
        if (year.Year is null || (isLong && !contents.HasMonths))
        {
            foreach (var slice in slices)
                yield return new YearPage(slice.PathIn(year.Path), year, [], slice);
        }
        else
        {
            // What takes more than one page is read by month, so that nothing is listed twice over.
            yield return new YearPage(year.Path, year, year.Months(), isLong ? null : slices[0]);
        }

        // What the year's page lists needs no page for a month that has nothing in the language.
        foreach (var month in year.Months().Where(month => (isLong || month.HasOwn) && contents.HasMonthAt(month.Path)))
        {
            foreach (var slice in ListSlice.Cut(month.Releases, pageSize))
                yield return new MonthPage(slice.PathIn(month.Path), month, slice);
        }
    }
}

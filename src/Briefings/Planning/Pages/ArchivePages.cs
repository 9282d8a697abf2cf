using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Addresses;
using Briefings.Planning.Releases;
using Briefings.Tracing;

namespace Briefings.Planning.Pages;

/// <summary>The years of the archive.</summary>
/// <param name="Years">The newest first; those without anything in the language are of another one.</param>
/// <param name="Newest">When anything in the archive came or changed last.</param>
internal sealed record ArchivePage(SitePath Path, LanguageTag Language, ImmutableArray<Period> Years, ArticleDate? Newest)
    : HtmlPage(Path, Language)
{
    public override ArticleDate? Changed => Newest;

    public override bool Identify(FingerprintBuilder page) => page.AddAll(Years, static (all, year) => year.Identify(all)).Add(Newest?.ToString()) is not null;
}

/// <summary>The releases of a year, or those without a date.</summary>
/// <param name="Months">The newest first; none of what has no date.</param>
/// <param name="Slice">Null where the year is too long for a page and its months have all.</param>
internal sealed record YearPage(SitePath Path, Period Year, ImmutableArray<Period> Months, ListSlice? Slice)
    : HtmlPage(Path, Year.Language)
{
    public override VersionsBy VersionsBy => Slice is { IsFirst: false } ? VersionsBy.None : VersionsBy.Path;

    public override ArticleDate? Changed => Release.LastChange(Slice?.Releases ?? Year.Releases);

    public override bool Identify(FingerprintBuilder page)
    {
        Year.Identify(page);
        page.AddAll(Months, static (all, month) => month.Identify(all));
        Slice?.Identify(page);
        return true;
    }
}

/// <summary>The releases of a month, or a part of them where they are many.</summary>
internal sealed record MonthPage(SitePath Path, Period Month, ListSlice Slice) : HtmlPage(Path, Month.Language)
{
    public override VersionsBy VersionsBy => Slice.IsFirst ? VersionsBy.Path : VersionsBy.None;

    public override ArticleDate? Changed => Release.LastChange(Slice.Releases);

    public override bool Identify(FingerprintBuilder page)
    {
        Month.Identify(page);
        Slice.Identify(page);
        return true;
    }
}

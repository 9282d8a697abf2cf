using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Releases;

namespace Briefings.Planning;

/// <summary>Where a page stands in the other languages that it is written in.</summary>
internal static class PageVersions
{
    /// <returns>The page itself included, in the order of the site's languages; empty where it has no place among them.</returns>
    public static ImmutableArray<(LanguageTag Language, SitePath Path)> Of(HtmlPage page, SitePlan plan) => page switch
    {
        NotFoundPage or ComparePage => [],

        // The titles under a letter, and what an older page of a list by date holds, differ from language to language.
        SearchPage { Letter: not null } or MonthPage { Slice.IsFirst: false } or YearPage { Slice.IsFirst: false } => [],
        EntryPage or HomePage => [.. plan.Index.Languages.Select(language => (language, LanguagePath.Home(language)))],
        OwnPagePage own => OfOwn(own, plan),
        ArticlePage article => OfBriefing(article.Briefing, plan.Index),
        _ => OfPath(page, plan),
    };

    /// <summary>The address for readers of any other language.</summary>
    public static SitePath Default(HtmlPage page, ImmutableArray<(LanguageTag Language, SitePath Path)> versions) =>
        page is EntryPage or HomePage ? SitePath.Root : versions[0].Path;

    private static ImmutableArray<(LanguageTag, SitePath)> OfOwn(OwnPagePage page, SitePlan plan) =>
    [
        .. plan.OwnPages.Where(other => other.Content.Name == page.Content.Name)
            .OrderBy(other => plan.Index.Languages.IndexOf(other.Language)).Select(other => (other.Language, other.Path)),
    ];

    private static ImmutableArray<(LanguageTag, SitePath)> OfBriefing(Briefing briefing, SiteIndex index)
    {
        var versions = index.ReleaseOf[briefing.Number].Versions;
        if (versions.Length == 1)
            return [(briefing.Language, briefing.Path)];
        return
        [
            .. versions.Where(version => version.Language != briefing.Language).DistinctBy(version => version.Language)
                .Append(briefing).OrderBy(version => index.Languages.IndexOf(version.Language))
                .Select(version => (version.Language, version.Path)),
        ];
    }

    // Everything else stands at the same place below each language's home.
    private static ImmutableArray<(LanguageTag, SitePath)> OfPath(HtmlPage page, SitePlan plan)
    {
        var rest = page.Path.Value[LanguagePath.Home(page.Language).Value.Length..];
        return
        [
            .. plan.Index.Languages.Select(language => (language, Path: LanguagePath.Home(language).Then(rest)))
                .Where(version => plan.Has(version.Path)),
        ];
    }
}

using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Releases;

namespace Briefings.Planning;

/// <summary>Where the versions of a page in other languages are.</summary>
internal static class PageVersions
{
    /// <summary>For a reader who changes the language: every page leads to one in each language, also where that one leads to another.</summary>
    /// <returns>The page itself included, in the order of the site's languages; empty where it has no place among them.</returns>
    public static ImmutableArray<(LanguageTag Language, SitePath Path)> Of(HtmlPage page, SitePlan plan) => page.VersionsBy switch
    {
        VersionsBy.None => [],
        VersionsBy.Front => [.. plan.Index.Languages.Select(language => (language, LanguagePath.Home(language)))],
        VersionsBy.Name => OfOwn((OwnPagePage)page, plan, _ => true),
        VersionsBy.Release => OfBriefing(((ArticlePage)page).Briefing, plan.Index),
        _ => OfPath(page, plan),
    };

    /// <summary>
    /// For search engines, which believe only versions that name each other: one page for each language. A reprint
    /// beside a release's first version, and a page that is not to be found, name themselves alone.
    /// </summary>
    /// <returns>The page itself included, in the order of the site's languages; empty where it has no place among them.</returns>
    public static ImmutableArray<(LanguageTag Language, SitePath Path)> Named(HtmlPage page, SitePlan plan) => page switch
    {
        ArticlePage article => NamedOf(article.Briefing, plan.Index),
        OwnPagePage { Content.NoIndex: true } => [(page.Language, page.Path)],
        OwnPagePage own => OfOwn(own, plan, other => !other.Content.NoIndex),
        _ => Of(page, plan),
    };

    /// <summary>The address for readers of any other language.</summary>
    public static SitePath Default(HtmlPage page, ImmutableArray<(LanguageTag Language, SitePath Path)> versions) =>
        page.IsFront ? SitePath.Root : versions[0].Path;

    private static ImmutableArray<(LanguageTag, SitePath)> OfOwn(OwnPagePage page, SitePlan plan, Func<OwnPagePage, bool> isNamed) =>
    [
        .. plan.OwnPages.Where(other => other.Content.Name == page.Content.Name && isNamed(other))
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

    private static ImmutableArray<(LanguageTag, SitePath)> NamedOf(Briefing briefing, SiteIndex index)
    {
        var named = index.ReleaseOf[briefing.Number].Versions.Where(version => !version.Article.NoIndex).DistinctBy(version => version.Language).ToArray();
        return named.Any(version => version.Number == briefing.Number)
            ? [.. named.OrderBy(version => index.Languages.IndexOf(version.Language)).Select(version => (version.Language, version.Path))]
            : [(briefing.Language, briefing.Path)];
    }

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

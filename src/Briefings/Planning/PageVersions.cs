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
    /// <returns>The page itself included, in the order of the site's languages; empty where it has no place among them.</returns>
    public static ImmutableArray<(LanguageTag Language, SitePath Path)> Of(HtmlPage page, SitePlan plan) => page.VersionsBy switch
    {
        VersionsBy.None => [],
        VersionsBy.Front => [.. plan.Index.Languages.Select(language => (language, LanguagePath.Home(language)))],
        VersionsBy.Name => OfOwn((OwnPagePage)page, plan),
        VersionsBy.Release => OfBriefing(((ArticlePage)page).Briefing, plan.Index),
        _ => OfPath(page, plan),
    };

    /// <summary>The address for readers of any other language.</summary>
    public static SitePath Default(HtmlPage page, ImmutableArray<(LanguageTag Language, SitePath Path)> versions) =>
        page.IsFront ? SitePath.Root : versions[0].Path;

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

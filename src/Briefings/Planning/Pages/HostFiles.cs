using System.Collections.Immutable;
using Briefings.Planning.Addresses;
using Briefings.Tracing;

namespace Briefings.Planning.Pages;

/// <summary>All former addresses in one file, for the hosts that redirect by it.</summary>
/// <param name="OwnFile">The site's file of that name, whose lines go into it; null where it has none.</param>
internal sealed record RedirectsPage(SitePath Path, string? OwnFile) : Page(Path)
{
    public const string Name = "_redirects";
}

/// <summary>Addresses with where they lead, or with what is shown in their place, as nginx reads it into a map.</summary>
/// <param name="IsGone">Whether it has what is gone for good; else it has what moved.</param>
internal sealed record ServerMapPage(SitePath Path, bool IsGone) : Page(Path);

/// <summary>What crawlers read.</summary>
internal sealed record RobotsPage(SitePath Path) : Page(Path)
{
    public override bool Identify(FingerprintBuilder page) => true;
}

/// <summary>The list of the sitemaps of a site that has more pages than one of them may hold.</summary>
internal sealed record SitemapIndexPage(SitePath Path, ImmutableArray<SitemapPage> Parts) : Page(Path)
{
    public override bool Identify(FingerprintBuilder page) => page.AddAll(Parts, static (all, part) => all.Add(part.Path.Value).Add(part.Start).Add(part.Count)) is not null;
}

/// <summary>The list of all pages for search engines, or a part of it.</summary>
/// <param name="Start">The place of its first page among the listed ones.</param>
/// <param name="Count">How many it lists.</param>
internal sealed record SitemapPage(SitePath Path, int Start, int Count) : Page(Path)
{
    public override bool Identify(FingerprintBuilder page) => page.Add(Start).Add(Count) is not null;
}

/// <summary>A file of the theme that goes out as it is.</summary>
/// <param name="Name">Relative to the theme's <c>assets</c>.</param>
internal sealed record AssetPage(SitePath Path, string Name) : Page(Path)
{
    public override bool Identify(FingerprintBuilder page) => page.Add(Name) is not null;
}

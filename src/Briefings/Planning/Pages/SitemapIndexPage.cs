using System.Collections.Immutable;
using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>The list of the sitemaps of a site that has more pages than one of them may hold.</summary>
internal sealed record SitemapIndexPage(SitePath Path, ImmutableArray<SitemapPage> Parts) : Page(Path);

using System.Collections.Immutable;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;

namespace Briefings.Planning.Sitemaps;

/// <summary>Plans one sitemap, or an index and its parts where one could not hold all pages.</summary>
internal static class SitemapPlanner
{
    /// <param name="pages">How many are listed.</param>
    /// <param name="perPart">How many one sitemap holds.</param>
    public static IEnumerable<Page> Plan(int pages, int perPart)
    {
        var path = SitePath.File("sitemap.xml");
        if (pages <= perPart)
            return [new SitemapPage(path, 0, pages)];
        var parts = Enumerable.Range(0, (pages + perPart - 1) / perPart)
            .Select(part => new SitemapPage(
                SitePath.File($"sitemap-{part + 1}.xml"), part * perPart, Math.Min(perPart, pages - (part * perPart))))
            .ToImmutableArray();
        return [new SitemapIndexPage(path, parts), .. parts];
    }
}

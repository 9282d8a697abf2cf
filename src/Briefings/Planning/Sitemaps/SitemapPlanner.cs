using System.Collections.Immutable;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;

namespace Briefings.Planning.Sitemaps;

/// <summary>Plans one sitemap, or an index and its parts where one could not hold all pages.</summary>
internal static class SitemapPlanner
{
    /// <summary>Whether search engines are told of a page.</summary>
    public static bool Lists(Page page) => page is HtmlPage and not NotFoundPage
        && page is not (ArticlePage { Briefing.Article.NoIndex: true } or OwnPagePage { Content.NoIndex: true });

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

namespace Briefings.Planning;

/// <summary>The list of all pages for search engines.</summary>
internal sealed record SitemapPage(SitePath Path) : Page(Path);

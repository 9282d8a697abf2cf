using Briefings.Planning.Addresses;

namespace Briefings.Planning.Pages;

/// <summary>The list of all pages for search engines, or a part of it.</summary>
/// <param name="Start">The place of its first page among the listed ones.</param>
/// <param name="Count">How many it lists.</param>
internal sealed record SitemapPage(SitePath Path, int Start, int Count) : Page(Path);

using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Planning.Sitemaps;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes the sitemap (sitemaps.org, protocol 0.9, with Google's language links) and robots.txt.</summary>
internal sealed class SitemapWriter(SitePlan plan, SiteUrls urls)
{
    private readonly Lazy<ArticleDate?> _newest = new(() => plan.Index.Briefings.Max(LastChange));

    private readonly Lazy<ImmutableArray<HtmlPage>> _listed =
        new(() => [.. plan.Pages.Where(SitemapPlanner.Lists).Cast<HtmlPage>()]);

    public void Write(SitemapPage page, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output);
        xml.Raw("""
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

            """u8);
        foreach (var listed in PagesOf(page))
            Write(listed, xml);
        xml.Raw("</urlset>\n"u8);
    }

    public void Write(SitemapIndexPage page, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output);
        xml.Raw("""
            <?xml version="1.0" encoding="utf-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """u8);
        foreach (var part in page.Parts)
        {
            xml.Raw("<sitemap>\n"u8);
            xml.Element("loc", urls.Absolute(part.Path));
            xml.Element("lastmod", PagesOf(part).Max(LastChange) is { } changed ? ToW3C(changed) : null);
            xml.Raw("</sitemap>\n"u8);
        }

        xml.Raw("</sitemapindex>\n"u8);
    }

    public void WriteRobots(IBufferWriter<byte> output)
    {
        var text = new XmlOutput(output);
        text.Raw("User-agent: *\nAllow: /\n\nSitemap: ");
        text.Raw(urls.Absolute(SitePath.File("sitemap.xml")));
        text.Raw("\n");
    }

    private ImmutableArray<HtmlPage> PagesOf(SitemapPage page) => _listed.Value.Slice(page.Start, page.Count);

    private void Write(HtmlPage page, XmlOutput xml)
    {
        xml.Raw("<url>\n"u8);
        xml.Element("loc", urls.Absolute(page.Path));
        // The official schema wants lastmod before what other namespaces add.
        xml.Element("lastmod", LastChange(page) is { } changed ? ToW3C(changed) : null);
        var versions = PageVersions.Of(page, plan);
        if (versions.Length > 1)
            WriteVersions(page, versions, xml);
        xml.Raw("</url>\n"u8);
    }

    private void WriteVersions(HtmlPage page, ImmutableArray<(LanguageTag Language, SitePath Path)> versions, XmlOutput xml)
    {
        foreach (var (language, path) in versions)
            WriteLink(language.Value, path, xml);
        WriteLink("x-default", PageVersions.Default(page, versions), xml);
    }

    private void WriteLink(string language, SitePath path, XmlOutput xml)
    {
        xml.Raw($"<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"");
        xml.Text(urls.Absolute(path));
        xml.Raw("\"/>\n"u8);
    }

    // XML Schema's dateTime, which the official schema asks for, has seconds.
    private static string ToW3C(ArticleDate date) =>
        date.Time is null ? date.ToString() : date.Instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    // Of a list, when its newest entry came or changed; what the archive does not say is left out.
    private ArticleDate? LastChange(HtmlPage page) => page switch
    {
        ArticlePage article => LastChange(article.Briefing),
        SubjectPage subject => LastChange(subject.Slice.Releases.Concat(subject.Subject.Announcements)),
        YearPage year => LastChange(year.Slice?.Releases ?? year.Year.Releases),
        MonthPage month => LastChange(month.Slice.Releases),
        ComparePage compare => new[] { LastChange(compare.Here), LastChange(compare.There) }.Max(),
        EntryPage or HomePage or ArchivePage => _newest.Value,
        FeedHtmlPage twin => twin.Feed.Items.Max(LastChange),
        _ => null,
    };

    private static ArticleDate? LastChange(IEnumerable<Release> releases) =>
        releases.SelectMany(release => release.Versions).Max(LastChange);

    private static ArticleDate? LastChange(Briefing briefing) => briefing.Article.Changed ?? briefing.Article.Date;
}

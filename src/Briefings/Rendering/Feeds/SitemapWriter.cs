using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Content;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes the sitemap (sitemaps.org, protocol 0.9, with Google's language links) and robots.txt.</summary>
internal sealed class SitemapWriter(SitePlan plan, SiteUrls urls)
{
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
            xml.Element("lastmod", PagesOf(part).Max(page => page.Changed) is { } changed ? ToW3C(changed) : null);
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

    private ImmutableArray<ListedPage> PagesOf(SitemapPage page) => plan.Listed.Slice(page.Start, page.Count);

    private void Write(ListedPage page, XmlOutput xml)
    {
        xml.Raw("<url>\n"u8);
        xml.Element("loc", urls.Absolute(page.Path));
        // The official schema wants lastmod before what other namespaces add.
        xml.Element("lastmod", page.Changed is { } changed ? ToW3C(changed) : null);
        foreach (var (language, path) in page.Versions)
            WriteLink(language.Value, path, xml);
        if (!page.Versions.IsEmpty)
            WriteLink("x-default", page.Default, xml);
        xml.Raw("</url>\n"u8);
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
}

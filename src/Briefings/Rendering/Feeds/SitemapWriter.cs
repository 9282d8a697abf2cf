using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Tracing;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes the sitemap (sitemaps.org, protocol 0.9, with Google's language links) and robots.txt.</summary>
internal sealed class SitemapWriter(SitePlan plan, SiteUrls urls)
{
    private readonly Lazy<ImmutableArray<HtmlPage>> _listed =
        new(() => [.. plan.Pages.Where(page => page.IsListed).Cast<HtmlPage>()]);

    public void Write(SitemapPage page, IBufferWriter<byte> output)
    {
        ReadTrace.GiveUp();
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
        ReadTrace.GiveUp();
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

    private ImmutableArray<HtmlPage> PagesOf(SitemapPage page) => _listed.Value.Slice(page.Start, page.Count);

    private void Write(HtmlPage page, XmlOutput xml)
    {
        xml.Raw("<url>\n"u8);
        xml.Element("loc", urls.Absolute(page.Path));
        // The official schema wants lastmod before what other namespaces add.
        xml.Element("lastmod", page.Changed is { } changed ? ToW3C(changed) : null);
        // Lists name their versions in their heads alone: they are most of the pages, and each has one in every language.
        if (page.VersionsBy is VersionsBy.Release or VersionsBy.Front or VersionsBy.Name && PageVersions.Named(page, plan) is { Length: > 1 } versions)
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
}

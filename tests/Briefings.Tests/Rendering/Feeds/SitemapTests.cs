using System.Xml.Linq;
using Briefings.Planning.Sitemaps;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Feeds;

public class SitemapTests
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void A_site_that_is_too_large_for_one_sitemap_has_an_index_of_parts()
    {
        var whole = RenderedSite.Of(SampleSite.Files());
        var split = RenderedSite.Of(SampleSite.Files(), new SitemapLimits(7, long.MaxValue));

        var parts = Locations(split["sitemap.xml"], "sitemap").Select(url => url["https://news.example/archive/".Length..]).ToArray();
        Assert.All(parts, part => Assert.InRange(Locations(split[part], "url").Length, 1, 7));
        Assert.Equal(Locations(whole["sitemap.xml"], "url"), parts.SelectMany(part => Locations(split[part], "url")));
    }

    [Fact]
    public void The_bytes_of_a_sitemap_are_bounded_too()
    {
        const int Most = 4000;

        var split = RenderedSite.Of(SampleSite.Files(), new SitemapLimits(50_000, Most));

        var parts = split.Paths.Where(path => path.StartsWith("sitemap-", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.InRange(split[part].Length, 1, Most + 200));
    }

    [Fact]
    public void A_part_changed_when_its_newest_page_did()
    {
        var split = RenderedSite.Of(
            SampleArchive.Files(
                SampleArchive.Article("2021/a.en", "date: 2021-05-01"),
                SampleArchive.Article("2020/b.en", "date: 2020-05-01\nupdated: 2022-01-02")),
            new SitemapLimits(4, long.MaxValue));

        foreach (var part in XDocument.Parse(split["sitemap.xml"]).Root!.Elements(Ns + "sitemap"))
        {
            var name = part.Element(Ns + "loc")!.Value["https://news.example/archive/".Length..];
            var days = XDocument.Parse(split[name]).Descendants(Ns + "lastmod").Select(day => day.Value).ToArray();
            Assert.Equal(days.Max(StringComparer.Ordinal), part.Element(Ns + "lastmod")?.Value);
        }
    }

    private static string[] Locations(string xml, string element) =>
        [.. XDocument.Parse(xml).Root!.Elements(Ns + element).Select(entry => entry.Element(Ns + "loc")!.Value)];
}

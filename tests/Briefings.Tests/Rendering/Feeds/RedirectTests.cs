using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Feeds;

/// <summary>What stands at addresses that a site or one before it had.</summary>
public class RedirectTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("site.yml", SampleArchive.Site + "subjects: {topics: {pages: 1, feeds: [rss, atom, json]}}\n"),
        SampleArchive.Event("regatta", "title: {en: Regatta, de: Regatte}\naliases: [/en/events/cup/, /de/events/pokal/, The Cup]"),
        ("content/series/cups.md", "---\ntitle: Cups\naliases: [/en/series/bowls/]\n---\n"),
        ("content/subjects/topics/sailing.md", "---\ntitle: Sailing\naliases: [/en/tags/boats/]\n---\n"),
        ("content/pages/about.en.md", "---\ntitle: About\naliases: [/about.html]\n---\n\nWords.\n"),
        SampleArchive.Article("2025/a.en", "date: 2025-05-01\nevents: [regatta]\ntopics: [Sailing]\naliases: [/old/a.php]\ntranslationKey: a"),
        SampleArchive.Article("2025/a2.de", "date: 2025-05-01\nevents: [regatta]\ntranslationKey: a"),
    ];

    [Theory]
    [InlineData("en/events/cup/index.html", "/archive/en/events/regatta/", "Regatta")]
    [InlineData("de/events/pokal/index.html", "/archive/de/events/regatta/", "Regatte")]
    [InlineData("en/series/bowls/index.html", "/archive/en/series/cups/", "Cups")]
    [InlineData("en/tags/boats/index.html", "/archive/en/topics/sailing/", "Sailing")]
    [InlineData("about.html", "/archive/en/about/", "About")]
    [InlineData("old/a.php", "/archive/en/2025/a/", "Title of 2025/a.en")]
    public void Events_series_subjects_pages_and_articles_are_found_at_their_former_addresses(string former, string now, string title)
    {
        var site = RenderedSite.Of(SampleArchive.Files(Files));

        Assert.Empty(site.Findings);
        Assert.Contains($"content=\"0; url={now}\"", site[former], StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"https://news.example{now}\">", site[former], StringComparison.Ordinal);
        Assert.Contains($">{title}</a>", site[former], StringComparison.Ordinal);
        Assert.Contains($"/archive/{former.Replace("index.html", "", StringComparison.Ordinal)} {now} 301\n", site["_redirects"], StringComparison.Ordinal);
        Assert.Contains($"\"/archive/{former.Replace("index.html", "", StringComparison.Ordinal)}\" \"{now}\";\n", site["_redirects.map"], StringComparison.Ordinal);
        Assert.DoesNotContain(former.Replace("index.html", "", StringComparison.Ordinal), site["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_that_moved_says_so_in_its_own_format()
    {
        var site = RenderedSite.Of(SampleArchive.Files(Files));
        const string Now = "https://news.example/archive/en/topics/sailing/";

        var rss = XDocument.Parse(site["en/tags/boats/feed.xml"]).Root!.Element("channel")!;
        Assert.Equal($"This feed has moved to {Now}feed.xml", Assert.Single(rss.Elements("item")).Element("title")!.Value);
        Assert.Equal($"{Now}feed.xml", rss.Element("item")!.Element("link")!.Value);
        Assert.Equal("feed", XDocument.Parse(site["en/tags/boats/atom.xml"]).Root!.Name.LocalName);
        using var json = JsonDocument.Parse(site["en/tags/boats/feed.json"]);
        Assert.Equal($"{Now}feed.json", json.RootElement.GetProperty("items")[0].GetProperty("url").GetString());
        Assert.Contains("/archive/en/tags/boats/feed.xml /archive/en/topics/sailing/feed.xml 301\n", site["_redirects"], StringComparison.Ordinal);
        Assert.Contains("/archive/en/events/cup/feed.xml /archive/en/events/regatta/feed.xml 301\n", site["_redirects"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_sites_own_redirects_come_behind_and_what_they_say_of_an_address_holds()
    {
        const string Own = "/archive/about.html /archive/de/ 302\n/archive/shop/* https://shop.example/:splat 301\n";
        var site = RenderedSite.Of(SampleArchive.Files([.. Files, ("static/_redirects", Own), ("static/_headers", "/*\n  X-A: b\n")]));

        Assert.Empty(site.Findings);
        Assert.EndsWith(" 301\n" + Own, site["_redirects"], StringComparison.Ordinal);
        Assert.Single(site["_redirects"].Split('\n'), line => line.StartsWith("/archive/about.html ", StringComparison.Ordinal));
        Assert.Contains("/archive/old/a.php /archive/en/2025/a/ 301\n", site["_redirects"], StringComparison.Ordinal);
        Assert.Equal("/*\n  X-A: b\n", site["_headers"]);
        Assert.Equal(Own, RenderedSite.Of(SampleArchive.Files(SampleArchive.Article("2025/a.en"), ("static/_redirects", Own)))["_redirects"]);
    }

    [Fact]
    public void A_file_for_servers_that_the_site_has_too_is_named()
    {
        var site = RenderedSite.Of(SampleArchive.Files([.. Files, ("static/_redirects.map", "x\n")]));

        Assert.Contains("static/_redirects.map: error BR0601", site.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_that_moved_is_forced_where_a_file_would_win_and_named_plainly_for_others()
    {
        var rules = RenderedSite.Of(SampleArchive.Files(Files))["_redirects"];

        Assert.Contains("/archive/en/tags/boats/feed.xml /archive/en/topics/sailing/feed.xml 301!\n/archive/en/tags/boats/feed.xml /archive/en/topics/sailing/feed.xml 301\n", rules, StringComparison.Ordinal);
        Assert.DoesNotContain("/archive/en/tags/boats/ /archive/en/topics/sailing/ 301!", rules, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_sites_addresses_lead_where_redirects_csv_says_with_queries_where_servers_can()
    {
        var site = RenderedSite.Of(SampleArchive.Files(
        [
            .. Files,
            ("redirects.csv", """
                from,to
                /2019/12/a.html,/en/2025/a/
                http://old.example/index.php?id=12&lang=en,/en/2025/a/
                "/a,b/",/en/events/cup/
                /chain/,/2019/12/a.html
                /rss.xml,/en/feed.xml
                /blog/feed/,/en/feed.xml
                /shop/,https://shop.example/?a=1&b=2
                /photo.jpg,/en/2025/a/
                /gone.html,
                /?p=7,/de/2025/a2/
                """),
        ]));

        Assert.Empty(site.Findings);
        foreach (var former in (string[])["2019/12/a.html", "chain/index.html"])
            Assert.Contains("url=/archive/en/2025/a/\"", site[former], StringComparison.Ordinal);
        Assert.Contains("url=/archive/en/events/regatta/\"", site["a,b/index.html"], StringComparison.Ordinal);
        Assert.Contains("url=https://shop.example/?a=1&amp;b=2\"", site["shop/index.html"], StringComparison.Ordinal);
        Assert.Equal("rss", XDocument.Parse(site["rss.xml"]).Root!.Name.LocalName);
        Assert.Contains("url=/archive/en/feed.xml\"", site["blog/feed/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(site.Paths, path => path is "photo.jpg" or "index.php" or "gone.html");
        var rules = site["_redirects"];
        Assert.Contains("/archive/index.php id=12 lang=en /archive/en/2025/a/ 301\n", rules, StringComparison.Ordinal);
        Assert.Contains("/archive/photo.jpg /archive/en/2025/a/ 301\n", rules, StringComparison.Ordinal);
        Assert.Contains("/archive/gone.html /archive/404.html 410!\n", rules, StringComparison.Ordinal);
        Assert.Contains("/archive/ p=7 /archive/de/2025/a2/ 301\n", rules, StringComparison.Ordinal);
        Assert.Contains("\"/archive/index.php?id=12&lang=en\" \"/archive/en/2025/a/\";\n", site["_redirects.map"], StringComparison.Ordinal);
        Assert.Contains("\"/archive/gone.html\" \"/404.html\";\n", site["_gone.map"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a.html,/en/2025/none/", "redirects.csv:1:9: error BR1410: '/en/2025/none/' is no page or feed of this site")]
    [InlineData("/en/2025/a/,/en/about/", "redirects.csv:1:1: error BR0602")]
    [InlineData("/a/,/b/\n/b/,/a/", "redirects.csv:1:1: error BR1409: '/a/' leads in a circle")]
    [InlineData("/a/,/en/about/\n/a/,/en/2025/a/", "redirects.csv:2:1: error BR1408: '/a/' is in redirects.csv:1:1 too")]
    [InlineData("/a.html", "redirects.csv:1:1: error BR1407")]
    [InlineData("/about.html/x/,/en/about/", "redirects.csv:1:1: error BR0613")]
    [InlineData("/a?,/en/about/", "redirects.csv:1:1: error BR1411")]
    [InlineData("../a,/en/about/", "redirects.csv:1:1: error BR0604")]
    public void A_line_that_leads_nowhere_or_from_where_something_is_is_reported(string lines, string finding)
    {
        Assert.Contains(finding, RenderedSite.Of(SampleArchive.Files([.. Files, ("redirects.csv", lines)])).Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_with_a_query_or_too_long_are_reported_with_their_place()
    {
        var site = RenderedSite.Of(SampleArchive.Files(SampleArchive.Article(
            "2025/a.en",
            $"aliases:\n  - /index.php?id=1\n  - /{new string('x', 300)}/\n  - /{string.Concat(Enumerable.Repeat("界", 90))}/\n  - /old/feed.xml")));

        Assert.Contains("content/briefings/2025/a.en.md:6:5: error BR1404: Alias '/index.php?id=1' has a query", site.Findings, StringComparison.Ordinal);
        Assert.Contains("content/briefings/2025/a.en.md:7:5: error BR1405", site.Findings, StringComparison.Ordinal);
        Assert.Contains("content/briefings/2025/a.en.md:8:5: error BR1405", site.Findings, StringComparison.Ordinal);
        Assert.Contains("content/briefings/2025/a.en.md:9:5: warning BR1406", site.Findings, StringComparison.Ordinal);
        Assert.DoesNotContain("old/feed.xml", site.Paths);
    }

    [Fact]
    public void The_maps_hold_nothing_that_nginx_would_read_as_more_than_text()
    {
        var site = RenderedSite.Of(SampleArchive.Files([.. Files, ("redirects.csv", "/größe/,https://shop.example/$uri\"\\\n")]));

        Assert.Contains("\"/archive/größe/\" \"https://shop.example/%24uri\\\"\\\\\";\n", site["_redirects.map"], StringComparison.Ordinal);
        Assert.Contains("/archive/gr%C3%B6%C3%9Fe/ ", site["_redirects"], StringComparison.Ordinal);
        Assert.Equal(site["_redirects.map"].Length, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(site["_redirects.map"])).Length);
    }
}

using Xunit;
using static Briefings.Tests.Checking.BuiltSite;

namespace Briefings.Tests.Checking.Feeds;

public class FeedCheckTests
{
    private const string Item = "<item><title>A</title><link>https://example.org/news/a/</link><guid isPermaLink=\"false\">urn:1</guid>"
        + "<pubDate>Thu, 11 Sep 2025 00:00:00 +0000</pubDate><description>D</description>"
        + "<content:encoded><![CDATA[<p><a href=\"https://example.org/news/\">home</a></p>]]></content:encoded></item>";

    [Fact]
    public void A_feed_as_it_should_be_is_no_finding() => Assert.Empty(CheckFeed(Item));

    [Theory]
    [InlineData("urn:1", "", "BR0821", "id of an item")]
    [InlineData("https://example.org/news/a/", "/news/a/", "BR0823", "'/news/a/'")]
    [InlineData("https://example.org/news/a/", "https://example.org/news/b/", "BR0802", "'https://example.org/news/b/'")]
    [InlineData("Thu, 11 Sep", "Fri, 11 Sep", "BR0824", "'Fri, 11 Sep 2025")]
    [InlineData("Thu, 11 Sep 2025 00:00:00 +0000", "2025-09-11", "BR0824", "'2025-09-11'")]
    [InlineData("<description>D</description>", "", "BR0825", "content:encoded")]
    [InlineData("href=\"https://example.org/news/\"", "href=\"../\"", "BR0823", "'../'")]
    [InlineData("href=\"https://example.org/news/\"", "href=\"https://example.org/news/none/\"", "BR0802", "none/'")]
    [InlineData("<item>", "<item><item></item2>", "BR0820", "not well formed")]
    public void What_readers_would_choke_on_is_reported(string right, string wrong, string code, string says)
    {
        var findings = CheckFeed(Item.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains($": {code} ", findings, StringComparison.Ordinal);
        Assert.Contains(says, findings, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', findings);
    }

    [Fact]
    public void The_same_id_twice_is_reported_at_the_second() =>
        Assert.StartsWith("public/feed.xml:5:2: BR0822 The id 'urn:1' ", CheckFeed(Item + "\n" + Item), StringComparison.Ordinal);

    [Fact]
    public void A_feed_that_grew_too_large_is_reported() => Assert.Contains(
        ": BR0826 ", CheckFeed(Item.Replace("<p>", "<p>" + new string('x', 1_100_000), StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_document_type_is_refused_before_it_can_expand_anything() => Assert.Contains(
        ": BR0820 ", Check(("index.html", Page("")), ("feed.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><rss>&a;</rss>")), StringComparison.Ordinal);

    [Fact]
    public void Atom_is_checked_by_its_own_rules()
    {
        const string Feed = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:f</id><updated>2025-09-11</updated>
            <link rel="self" href="https://example.org/feed.atom"/>
            <entry><id>urn:1</id><title>A</title><link href="https://example.org/news/a/"/></entry></feed>
            """;

        Assert.Equal(
            ["BR0824", "BR0827", "BR0821"],
            Codes(Check(("a/index.html", Page("")), ("feed.atom", Feed))));
    }

    [Fact]
    public void A_json_feed_is_checked_by_its_own_rules()
    {
        const string Feed = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "feed_url": "https://example.org/news/feed.json", "items": [
              {"id": "1", "url": "https://example.org/news/a/", "content_html": "<a href='b'>b</a>", "date_published": "yesterday"},
              {"id": "1", "content_text": "x"}, {"id": "2"}]}
            """;

        Assert.Equal(
            ["BR0823", "BR0824", "BR0822", "BR0821"],
            Codes(Check(("a/index.html", Page("")), ("feed.json", Feed), ("other.json", "[1, 2]"))));
    }

    [Theory]
    [InlineData("\"title\":\"\\ud800\"")]
    [InlineData("\"title\":\"T\",\"items\":[{\"id\":\"1\",\"content_html\":\"\\udc00\"}]")]
    public void Half_a_character_in_json_is_reported(string members) => Assert.StartsWith(
        "public/feed.json:1:1: BR0820 ",
        Check(("index.html", Page("")), ("feed.json", "{\"version\":\"https://jsonfeed.org/version/1.1\"," + members + "}")),
        StringComparison.Ordinal);

    [Fact]
    public void A_sitemap_lists_what_there_is_once_and_versions_both_ways()
    {
        const string Map = """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            <url><loc>https://example.org/news/a/</loc><lastmod>2025-09</lastmod><xhtml:link rel="alternate" hreflang="de" href="https://example.org/news/b/"/></url>
            <url><loc>https://example.org/news/b/</loc><lastmod>soon</lastmod></url>
            <url><loc>https://example.org/news/a/</loc></url>
            <url><loc>https://example.org/news/gone/</loc></url>
            <url><loc>https://example.com/</loc></url>
            </urlset>
            """;

        var findings = Check(("a/index.html", Page("")), ("b/index.html", Page("", title: "B")), ("sitemap.xml", Map));

        Assert.Equal(["BR0804", "BR0824", "BR0830", "BR0802", "BR0832"], Codes(findings));
    }

    [Fact]
    public void Versions_in_another_part_of_the_sitemap_answer_those_in_this_one()
    {
        static string Part(string page, string version) =>
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"><url>"
            + $"<loc>https://example.org/news/{page}/</loc><xhtml:link rel=\"alternate\" hreflang=\"de\" href=\"https://example.org/news/{version}/\"/></url></urlset>";

        var findings = Check(
            ("a/index.html", Page("", title: "A")), ("b/index.html", Page("", title: "B")), ("c/index.html", Page("", title: "C")),
            ("sitemap-1.xml", Part("a", "b")), ("sitemap-2.xml", Part("b", "a")), ("sitemap-3.xml", Part("c", "a")));

        Assert.StartsWith("public/sitemap-3.xml:1:", findings, StringComparison.Ordinal);
        Assert.Equal(["BR0804"], Codes(findings));
    }

    [Fact]
    public void Ids_and_addresses_are_known_for_what_comes_after()
    {
        var report = Report(("a/index.html", Page("")), ("404.html", Page("", title: "None")), ("feed.xml", Rss(Item)));

        Assert.Equal(["a/", "feed.xml"], report.Urls.Urls);
        Assert.Equal("a/", report.Urls.Ids["urn:1"]);
    }

    private static string CheckFeed(string items) =>
        Check(("index.html", Page("", title: "Home")), ("a/index.html", Page("")), ("feed.xml", Rss(items)));

    private static string[] Codes(string findings) =>
        [.. findings.Split('\n').Select(line => line.Split(": ")[1][..6])];
}

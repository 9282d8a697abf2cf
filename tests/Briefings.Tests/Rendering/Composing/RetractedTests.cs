using System.Text.Json;
using System.Xml.Linq;
using Briefings.Tests.Planning;
using Briefings.Tests.Workflows.Build;
using Xunit;

namespace Briefings.Tests.Rendering.Composing;

/// <summary>What is left of an article that was taken back.</summary>
public class RetractedTests
{
    private const string Fields = "title: Ten ships sank\ndate: 2025-05-01\ntopics: [Sinking]\npeople: [Mara Lindqvist]\nsummary: Secret words.\ntranslationKey: a";

    private static readonly (string Path, string Text)[] Others =
    [
        SampleArchive.Article("2025/b.en", "date: 2025-05-03"),
        SampleArchive.Article("2025/a2.de", "date: 2025-05-02\ntranslationKey: a\ntopics: [Sinking]"),
    ];

    private static readonly RenderedSite Site = RenderedSite.Of(SampleArchive.Files(
    [
        SampleArchive.Article("2025/a.en", Fields + "\nretracted: {date: 2025-06-01, reason: No ship sank.}\naliases: [/old/a/]", "Secret body."),
        .. Others,
    ]));

    [Fact]
    public void Its_page_says_so_and_why_and_nothing_of_its_text()
    {
        var page = Site["en/2025/a/index.html"];

        Assert.Empty(Site.Findings);
        Assert.Contains("<h1 lang=\"en\" dir=\"ltr\">Ten ships sank</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2025-06-01\">1 June 2025</time>: This text was retracted and is no longer shown here.", page, StringComparison.Ordinal);
        Assert.Contains("No ship sank.", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        foreach (var path in Site.Paths)
        {
            Assert.DoesNotContain("Secret", Site[path], StringComparison.Ordinal);
            Assert.DoesNotContain("Mara Lindqvist", Site[path], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_is_in_no_list_and_no_search_and_has_no_twin()
    {
        string[] mentions = [.. Site.Paths.Where(path => Site[path].Contains("Ten ships sank", StringComparison.Ordinal))];

        Assert.Equal(["atom.xml", "en/2025/a/index.html", "en/atom.xml", "en/feed.json", "en/feed.xml", "feed.json", "feed.xml", "old/a/index.html"], mentions);
        Assert.DoesNotContain("/en/2025/a/", Site["sitemap.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("en/2025/a/", Site["de/2025/a2/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_feed_of_its_language_has_it_once_more_on_top()
    {
        var item = XDocument.Parse(Site["en/feed.xml"]).Descendants("item").First();

        Assert.Equal("urn:test:2025/a.en", item.Element("guid")!.Value);
        Assert.Equal("Retracted: Ten ships sank", item.Element("title")!.Value);
        Assert.Equal("Sun, 01 Jun 2025 00:00:00 +0000", item.Element("pubDate")!.Value);
        Assert.Contains("No ship sank.", item.Element("description")!.Value, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Site["en/feed.json"]);
        Assert.Contains("No ship sank.", json.RootElement.GetProperty("items")[0].GetProperty("content_html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_feeds_of_its_subjects_say_so_once_and_only_where_they_had_it()
    {
        const string Named = "date: 2025-05-01\ntopics: [Storm]\npeople: [Ana Ferro]\nevents: [gale]\ntranslationKey: storm";
        var site = RenderedSite.Of(SampleArchive.Files(
            ("site.yml", SampleArchive.Site + "subjects: {topics: {pages: 1, feeds: [rss]}, people: {pages: 1, feeds: [rss]}}\n"),
            ("content/series/gales.md", "---\ntitle: Gales\n---\n"),
            SampleArchive.Event("gale", "title: Gale\nseries: gales"),
            SampleArchive.Article("2025/a.en", Named + "\nretracted: {date: 2025-06-01, reason: No storm.}", "Secret body."),
            SampleArchive.Article("2025/b.de", Named),
            SampleArchive.Article("2025/other.en", "date: 2025-05-02\ntopics: [Storm, Tides]\npeople: [Ana Ferro]\nevents: [gale]")));

        foreach (var feed in (string[])["en/topics/storm/feed.xml", "en/people/ana-ferro/feed.xml", "en/events/gale/feed.xml", "en/series/gales/feed.xml", "en/feed.xml"])
            Assert.Equal((feed, "urn:test:2025/a.en"), (feed, Ids(feed)[0]));
        Assert.Equal(["urn:test:2025/other.en", "urn:test:2025/b.de"], Ids("de/events/gale/feed.xml"));
        Assert.Equal(["urn:test:2025/other.en"], Ids("en/topics/tides/feed.xml"));
        Assert.DoesNotContain("2025/a", site.Main("en/topics/storm/index.html"), StringComparison.Ordinal);

        string[] Ids(string feed) => [.. XDocument.Parse(site[feed]).Descendants("item").Select(item => item.Element("guid")!.Value)];
    }

    [Fact]
    public void Lists_that_expiry_empties_lead_to_the_list_above()
    {
        var files = SampleArchive.Files(
        [
            ("site.yml", SampleArchive.Site + "pageSize: 2\n"),
            .. Enumerable.Range(1, 7).Select(day => SampleArchive.Article($"2019/a{day}.en", $"date: 2019-03-0{day}\nexpires: 2025-06-01")),
            .. Enumerable.Range(1, 5).Select(day => SampleArchive.Article($"2020/b{day}.en", $"date: 2020-0{day}-01\nexpires: 2025-0{day}-01")),
            .. Enumerable.Range(1, 3).Select(day => SampleArchive.Article($"2020/c{day}.en", $"date: 2020-0{day}-02")),
        ]);
        using var run = new BuildRun();
        Assert.Empty(run.Build(files, new DateOnly(2024, 5, 20)));
        files.Write("urls.lock", run.Published(files));

        Assert.Empty(run.Build(files, new DateOnly(2025, 6, 2)));

        foreach (var (from, to) in (ReadOnlySpan<(string, string)>)[("2019/", "archive/"), ("2019/03/", "archive/"), ("2019/03/page/1/", "archive/"), ("2020/05/", "2020/")])
            Assert.Contains($"url=/archive/en/{to}\"", run.Read($"en/{from}index.html"), StringComparison.Ordinal);
        Assert.Contains("<h1>2020</h1>", run.Read("en/2020/index.html"), StringComparison.Ordinal);
        Assert.Empty(run.Check(files));
    }

    [Fact]
    public void Servers_that_can_say_that_it_is_gone()
    {
        Assert.Contains("/archive/en/2025/a/ /archive/en/2025/a/ 410!\n", Site["_redirects"], StringComparison.Ordinal);
        Assert.Equal("\"/archive/en/2025/a/\" \"/en/2025/a/index.html\";\n", Site["_gone.map"]);
    }

    [Fact]
    public void What_was_published_of_it_and_of_what_expires_is_gone_on_purpose_and_what_it_alone_named_stays()
    {
        var files = SampleArchive.Files(
        [
            ("site.yml", SampleArchive.Site + "subjects: {topics: {pages: 1, feeds: [rss]}}\n"),
            SampleArchive.Article("2025/a.en", Fields),
            SampleArchive.Article("2025/over.en", "date: 2025-05-01\nexpires: 2025-06-01\ntopics: [Storm]"),
            .. Others,
        ]);
        using var run = new BuildRun();
        Assert.Empty(run.Build(files, new DateOnly(2025, 5, 20)));
        files.Write("urls.lock", run.Published(files));
        files.Write("content/briefings/2025/a.en.md", System.Text.Encoding.UTF8.GetBytes(SampleArchive.Article("2025/a.en", Fields + "\nretracted: {date: 2025-06-01}").Text));

        Assert.Empty(run.Build(files, new DateOnly(2025, 6, 2)));

        Assert.Contains("/archive/en/2025/a/de/ /archive/en/2025/a/ 410!\n", run.Read("_redirects"), StringComparison.Ordinal);
        Assert.Contains("/archive/en/2025/over/ /archive/en/404.html 410!\n", run.Read("_redirects"), StringComparison.Ordinal);
        Assert.Contains("url=/archive/de/2025/a2/\"", run.Read("de/2025/a2/en/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h1", run.Read("en/topics/storm/index.html"), StringComparison.Ordinal);
        Assert.Empty(XDocument.Parse(run.Read("en/topics/storm/feed.xml")).Descendants("item"));
        Assert.Empty(run.Check(files));
    }

    [Fact]
    public void One_without_a_date_is_reported_and_one_of_a_later_day_is_not_yet_taken_back()
    {
        Assert.Contains("a.en.md:5:12: error", RenderedSite.Of(SampleArchive.Files(SampleArchive.Article("2025/a.en", "retracted: {reason: Wrong.}"))).Findings, StringComparison.Ordinal);
        using var run = new BuildRun();
        run.Build(SampleArchive.Files(SampleArchive.Article("2025/a.en", Fields + "\nretracted: {date: 2025-06-01}")), new DateOnly(2025, 5, 31));
        Assert.Contains("Secret words.", run.Read("en/2025/a/index.html"), StringComparison.Ordinal);
    }
}

using System.Text.Json;
using System.Xml.Linq;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Feeds;

/// <summary>What feeds say of when something came out, when it was added and what was put right since.</summary>
public class FeedNewsTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    [Fact]
    public void An_old_release_that_is_added_today_is_the_first_item_of_every_feed_with_its_own_date_in_the_first_line()
    {
        var site = Site(
            SampleArchive.Article("2025/new.en", "date: 2025-05-01\ntopics: [ships]"),
            SampleArchive.Article("1998/old.en", "date: 1998-03-04\nadded: 2025-06-07\ntopics: [ships]", "It was long ago."));

        foreach (var path in (string[])["feed.xml", "en/feed.xml", "en/topics/ships/feed.xml"])
        {
            var items = Rss(site[path]);
            Assert.Equal(["urn:test:1998/old.en", "urn:test:2025/new.en"], items.Select(item => item.Element("guid")!.Value));
            Assert.Equal("Sat, 07 Jun 2025 00:00:00 +0000", items[0].Element("pubDate")!.Value);
            Assert.Equal("1998-03-04", items[0].Element(Dc + "date")!.Value);
            Assert.Equal("<p>Published <time datetime=\"1998-03-04\">4 March 1998</time></p>", (items[0].Element(Content + "encoded") ?? items[0].Element("description"))!.Value.Split('\n')[0]);
        }

        var entry = Entries(site["en/atom.xml"])[0];
        Assert.Equal(("2025-06-07T00:00:00Z", "2025-06-07T00:00:00Z", "1998-03-04"), (entry.Element(Atom + "published")!.Value, entry.Element(Atom + "updated")!.Value, entry.Element(Dc + "date")!.Value));
        Assert.StartsWith("<p>Published ", entry.Element(Atom + "content")!.Value, StringComparison.Ordinal);
        var json = Items(site["en/feed.json"])[0];
        Assert.Equal("2025-06-07T00:00:00+00:00", json.GetProperty("date_published").GetString());
        Assert.Equal("1998-03-04", json.GetProperty("_dc").GetProperty("date").GetString());
        Assert.StartsWith("<p>Published <time datetime=\"1998-03-04\">", json.GetProperty("content_html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_go_by_when_they_were_added_then_by_date_then_by_id()
    {
        var site = Site(
            SampleArchive.Article("2025/c.en", "date: 2025-05-01\nadded: 2025-06-01"),
            SampleArchive.Article("2025/b.en", "date: 2025-05-02\nadded: 2025-06-01"),
            SampleArchive.Article("2025/z.en", "date: 2025-05-01\nadded: 2025-06-01"),
            SampleArchive.Article("2025/a.en", "date: 2025-05-01\nadded: 2025-06-01T00:30+01:00"),
            SampleArchive.Article("2025/day.en", "date: 2025-06-02"),
            SampleArchive.Article("2025/minute.en", "date: 2025-06-02T08:00+08:00"),
            SampleArchive.Article("undated/none.en"));

        // Half past midnight in a zone east of Greenwich is still the day before; eight o'clock there is the day's first minute.
        Assert.Equal(
            ["day", "minute", "b", "c", "z", "a", "none"],
            Rss(site["en/feed.xml"]).Select(item => item.Element("guid")!.Value.Split('/', '.')[1]));
    }

    [Fact]
    public void Undated_items_are_in_all_formats()
    {
        var site = Site(
            SampleArchive.Article("undated/known.en", "added: 2025-06-01"),
            SampleArchive.Article("undated/nothing.en"));

        string[] ids = ["urn:test:undated/known.en", "urn:test:undated/nothing.en"];
        Assert.Equal(ids, Rss(site["en/feed.xml"]).Select(item => item.Element("guid")!.Value));
        Assert.Equal(ids, Entries(site["en/atom.xml"]).Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.Equal(ids, Items(site["en/feed.json"]).Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(["Sun, 01 Jun 2025 00:00:00 +0000", null], Rss(site["en/feed.xml"]).Select(item => item.Element("pubDate")?.Value));
        Assert.Equal(["2025-06-01T00:00:00Z", null], Entries(site["en/atom.xml"]).Select(entry => entry.Element(Atom + "published")?.Value));
        Assert.Equal(["<p>The text.</p>"], Rss(site["en/feed.xml"])[0].Element(Content + "encoded")!.Value.Trim().Split('\n'));
    }

    [Fact]
    public void A_correction_comes_back_to_the_top_of_every_feed_under_the_same_id()
    {
        (string, string) later = SampleArchive.Article("2025/later.en", "date: 2025-05-09");
        const string Fields = "date: 2025-05-01\nsummary: Ten ships came.";
        var before = Rss(Site(SampleArchive.Article("2025/ships.en", Fields), later)["en/feed.xml"]);
        var site = Site(SampleArchive.Article("2025/ships.en", $"{Fields}\ncorrection:\n  - {{date: 2025-05-20, text: \"Nine, not <ten>.\"}}", "Nine."), later);
        var after = Rss(site["en/feed.xml"]);

        Assert.Equal("urn:test:2025/later.en", before[0].Element("guid")!.Value);
        Assert.Equal(["urn:test:2025/ships.en", "urn:test:2025/later.en"], after.Select(item => item.Element("guid")!.Value));
        Assert.Equal("Tue, 20 May 2025 00:00:00 +0000", after[0].Element("pubDate")!.Value);
        Assert.Equal("Correction: Title of 2025/ships.en", after[0].Element("title")!.Value);
        Assert.Equal("Correction (20 May 2025): Nine, not &lt;ten&gt;. Ten ships came.", after[0].Element("description")!.Value);
        Assert.Equal(
            "<p>Published <time datetime=\"2025-05-01\">1 May 2025</time></p>\n<p><strong>Correction (20 May 2025):</strong> Nine, not &lt;ten&gt;.</p>\n<p>Nine.</p>",
            after[0].Element(Content + "encoded")!.Value.Trim());
        var entry = Entries(site["en/atom.xml"])[0];
        Assert.Equal(("2025-05-01T00:00:00Z", "2025-05-20T00:00:00Z"), (entry.Element(Atom + "published")!.Value, entry.Element(Atom + "updated")!.Value));
        Assert.Equal("Title of 2025/ships.en", entry.Element(Atom + "title")!.Value);
        var json = Items(site["en/feed.json"])[0];
        Assert.Equal("2025-05-20T00:00:00+00:00", json.GetProperty("date_modified").GetString());
        Assert.Contains("<strong>Correction (20 May 2025):</strong>", json.GetProperty("content_html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_put_right_before_it_was_added_is_no_news_to_subscribers()
    {
        var item = Rss(Site(SampleArchive.Article("1998/a.en", "date: 1998-03-04\nadded: 2025-06-07\nupdated: 1998-04-01\ncorrection: It was Monday."))["en/feed.xml"])[0];

        Assert.Equal("Title of 1998/a.en", item.Element("title")!.Value);
        Assert.Equal("Sat, 07 Jun 2025 00:00:00 +0000", item.Element("pubDate")!.Value);
        Assert.Contains("It was Monday.", item.Element(Content + "encoded")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_without_a_date_is_reported_where_nothing_else_says_when_the_article_changed()
    {
        Assert.Contains("content/briefings/2025/a.en.md:6:13: warning BR1403", Site(SampleArchive.Article("2025/a.en", "date: 2025-05-01\ncorrection: Monday.")).Findings, StringComparison.Ordinal);
        Assert.Empty(Site(SampleArchive.Article("2025/a.en", "date: 2025-05-01\nupdated: 2025-05-02\ncorrection: Monday.")).Findings);
    }

    [Fact]
    public void The_feed_of_an_event_holds_what_its_page_shows()
    {
        var site = Site(
            SampleArchive.Event("regatta", "title: Regatta\nstart: 2025-06-01"),
            SampleArchive.Article("2025/a.en", "date: 2025-06-02\nevents: [regatta]\ntranslationKey: a"),
            SampleArchive.Article("2025/a2.de", "date: 2025-06-03\nevents: [regatta]\ntranslationKey: a"),
            SampleArchive.Article("2025/b.fr", "date: 2025-06-04\nevents: [regatta]"),
            SampleArchive.Article("2025/c.en", "date: 2025-05-01\nevents: [{id: regatta, relation: announces}]"));

        Assert.Equal(["2025/b.fr", "2025/a.en", "2025/c.en"], Ids("en/events/regatta/"));
        Assert.Equal(["2025/b.fr", "2025/a2.de", "2025/c.en"], Ids("de/events/regatta/"));

        string[] Ids(string page)
        {
            string[] ids = [.. Rss(site[page + "feed.xml"]).Select(item => item.Element("guid")!.Value["urn:test:".Length..])];
            Assert.All(ids, id => Assert.Contains($"Title of {id}</a>", site.Main(page + "index.html"), StringComparison.Ordinal));
            return ids;
        }
    }

    [Fact]
    public void The_feed_of_a_subject_has_summaries_once_and_full_texts_where_the_curator_wants_it_followed()
    {
        const string Body = "The first line.\n\nThe last line.";
        var article = SampleArchive.Article("2025/a.en", "date: 2025-06-02\nsummary: Ships came.\ntopics: [ships, tides]", Body);
        var site = Site(article, ("content/subjects/topics/tides.md", "---\nfollow: true\n---\n"));

        var item = Assert.Single(Rss(site["en/topics/ships/feed.xml"]));
        Assert.Null(item.Element(Content + "encoded"));
        Assert.Equal("<p>Ships came.</p>", item.Element("description")!.Value.Trim());
        Assert.Equal("Mon, 02 Jun 2025 00:00:00 +0000", item.Element("pubDate")!.Value);
        Assert.Null(item.Element(Dc + "date"));
        Assert.Empty(item.Elements("category"));
        var followed = Assert.Single(Rss(site["en/topics/tides/feed.xml"]));
        Assert.Equal("<p>Published <time datetime=\"2025-06-02\">2 June 2025</time></p>\n<p>The first line.</p>\n<p>The last line.</p>", followed.Element(Content + "encoded")!.Value.Trim());
        Assert.Equal("Ships came.", followed.Element("description")!.Value);
    }

    [Fact]
    public void Without_a_summary_the_first_sentences_are_in_the_feed_of_a_subject()
    {
        var site = Site(SampleArchive.Article("2025/a.en", "date: 2025-06-02\ntopics: [ships]", "Ten *ships* came.\n\nThe rest."));

        Assert.Equal("<p>Ten ships came.</p>", Assert.Single(Rss(site["en/topics/ships/feed.xml"])).Element("description")!.Value.Trim());
    }

    [Fact]
    public void A_summary_alone_is_the_content_of_an_item_in_every_format()
    {
        var site = RenderedSite.Of(SampleArchive.Files(
            ("site.yml", SampleArchive.Site + "feeds: {bytes: 1000}\n"), SampleArchive.Article("2025/a.en", "date: 2025-06-02\nsummary: Ships < boats.", new string('w', 1000))));

        var entry = Assert.Single(Entries(site["en/atom.xml"]));
        Assert.Null(entry.Element(Atom + "content"));
        Assert.Equal("html", entry.Element(Atom + "summary")!.Attribute("type")!.Value);
        Assert.EndsWith("<p>Ships &lt; boats.</p>", entry.Element(Atom + "summary")!.Value.Trim(), StringComparison.Ordinal);
        var item = Assert.Single(Items(site["en/feed.json"]));
        Assert.False(item.TryGetProperty("summary", out _));
        Assert.EndsWith("<p>Ships &lt; boats.</p>", item.GetProperty("content_html").GetString()!.Trim(), StringComparison.Ordinal);
        Assert.EndsWith("<p>Ships &lt; boats.</p>", Assert.Single(Rss(site["en/feed.xml"])).Element("description")!.Value.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_of_a_topic_is_shorter_than_that_of_an_event()
    {
        var articles = Enumerable.Range(10, 25).Select(number => SampleArchive.Article($"2025/a{number}.en", $"date: 2025-06-02\ntopics: [ships]\nevents: [regatta]"));
        var site = Site([SampleArchive.Event("regatta", "title: Regatta"), .. articles]);

        Assert.Equal(20, Rss(site["en/topics/ships/feed.xml"]).Length);
        Assert.Equal(25, Rss(site["en/events/regatta/feed.xml"]).Length);
    }

    [Fact]
    public void The_first_page_shows_what_came_into_the_archive_last_where_that_is_not_the_newest()
    {
        (string, string)[] plain = [SampleArchive.Article("2025/b.en", "date: 2025-05-01"), SampleArchive.Article("2025/a.en", "date: 2025-05-01\nadded: 2025-05-01")];

        Assert.DoesNotContain("New in the archive", Site(plain).Main("en/index.html"), StringComparison.Ordinal);
        var page = Site([.. plain, SampleArchive.Article("1998/old.en", "date: 1998-03-04\nadded: 2025-06-07")]).Main("en/index.html");
        var list = page[page.IndexOf("New in the archive", StringComparison.Ordinal)..];
        Assert.True(list.IndexOf("Title of 1998/old.en", StringComparison.Ordinal) < list.IndexOf("Title of 2025/", StringComparison.Ordinal));
        Assert.Contains("Added <time datetime=\"2025-06-07\">7 June 2025</time>", list, StringComparison.Ordinal);
        Assert.Contains("Title of 2025/a.en", page[..page.IndexOf("New in the archive", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    private static RenderedSite Site(params (string Path, string Text)[] files) =>
        RenderedSite.Of(SampleArchive.Files([("site.yml", SampleArchive.Site + "subjects: {topics: {feeds: [rss]}}\n"), .. files]));

    private static XElement[] Rss(string text) => [.. XDocument.Parse(text).Descendants("item")];

    private static XElement[] Entries(string text) => [.. XDocument.Parse(text).Descendants(Atom + "entry")];

    private static JsonElement[] Items(string text) => [.. JsonDocument.Parse(text).RootElement.GetProperty("items").EnumerateArray()];
}

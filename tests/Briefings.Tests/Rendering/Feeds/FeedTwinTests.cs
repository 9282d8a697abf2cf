using Xunit;

namespace Briefings.Tests.Rendering.Feeds;

public class FeedTwinTests
{
    private static readonly RenderedSite Site = RenderedSite.Of();

    [Fact]
    public void People_read_what_a_feed_holds_and_where_it_is()
    {
        var page = Site.Main("en/feed/index.html");

        Assert.Contains("<a href=\"https://news.example/archive/en/feed.xml\" type=\"application/rss+xml\">https://news.example/archive/en/feed.xml</a>", page, StringComparison.Ordinal);
        foreach (var title in Titles(Site["en/feed.xml"]))
            Assert.Contains($">{title.Replace("Correction: ", "", StringComparison.Ordinal).Replace("‹", "&lt;", StringComparison.Ordinal).Replace("›", "&gt;", StringComparison.Ordinal)}</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_of_all_languages_is_read_in_every_language()
    {
        Assert.Contains("Hafentage eröffnet</a>", Site.Main("en/feed/all/index.html"), StringComparison.Ordinal);
        Assert.Contains("https://news.example/archive/feed.xml", Site.Main("de/feed/all/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_subject_is_its_feed_for_people()
    {
        var page = Site.Main("en/events/harbour-days-2024/index.html");

        Assert.Contains("<a href=\"/archive/en/events/harbour-days-2024/feed.xml\" type=\"application/rss+xml\">RSS</a>", page, StringComparison.Ordinal);
        foreach (var title in Titles(Site["en/events/harbour-days-2024/feed.xml"]))
            Assert.Contains($">{title.Replace("Correction: ", "", StringComparison.Ordinal).Replace("‹", "&lt;", StringComparison.Ordinal).Replace("›", "&gt;", StringComparison.Ordinal)}</a>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html", "/archive/feed.xml")]
    [InlineData("en/index.html", "/archive/en/feed.xml")]
    [InlineData("en/feed/all/index.html", "/archive/feed.xml")]
    [InlineData("en/events/harbour-days-2024/index.html", "/archive/en/events/harbour-days-2024/feed.xml")]
    [InlineData("en/sources/tide-wire/index.html", "/archive/en/sources/tide-wire/feed.xml")]
    public void A_page_names_its_own_feed_first(string path, string feed)
    {
        var head = Site.Head(path);
        var first = head.IndexOf("type=\"application/rss+xml\"", StringComparison.Ordinal);

        Assert.Contains($"href=\"{feed}\"", head[first..head.IndexOf('>', first)], StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_to_subscribe_from_leads_to_what_people_can_read()
    {
        Assert.Contains("<a href=\"/archive/en/feed/\">", Site.Main("en/subscribe/index.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/archive/en/feed/all/\">", Site.Main("en/subscribe/index.html"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Titles(string rss) =>
        rss.Split("<item>").Skip(1).Select(item => item[(item.IndexOf("<title>", StringComparison.Ordinal) + 7)..item.IndexOf("</title>", StringComparison.Ordinal)]);
}

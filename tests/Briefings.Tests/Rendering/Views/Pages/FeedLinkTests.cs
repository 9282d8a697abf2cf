using System.Text.RegularExpressions;
using Xunit;

namespace Briefings.Tests.Rendering.Views.Pages;

public partial class FeedLinkTests
{
    private static readonly RenderedSite Site = RenderedSite.Of();

    [Theory]
    [InlineData("index.html", "feed.xml atom.xml feed.json en/feed.xml en/atom.xml en/feed.json")]
    [InlineData("en/index.html", "en/feed.xml en/atom.xml en/feed.json")]
    [InlineData("de/index.html", "de/feed.xml de/atom.xml de/feed.json")]
    [InlineData("en/events/harbour-days-2024/index.html", "en/events/harbour-days-2024/feed.xml")]
    [InlineData("en/2024/harbour-days-open/index.html", "en/feed.xml")]
    [InlineData("en/people/index.html", "en/feed.xml")]
    public void A_page_points_to_its_own_feed_or_to_its_languages(string page, string feeds) =>
        Assert.Equal(feeds, string.Join(' ', Feed().Matches(Site.Head(page)).Select(link => link.Groups[1].Value)));

    [GeneratedRegex("<link rel=\"alternate\" type=\"application/(?:rss|atom|feed)[+][a-z]+\"[^>]* href=\"/archive/([^\"]+)\">")]
    private static partial Regex Feed();
}

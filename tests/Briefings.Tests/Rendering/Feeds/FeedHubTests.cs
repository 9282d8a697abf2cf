using System.Text.Json;
using System.Xml.Linq;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Xunit;

namespace Briefings.Tests.Rendering.Feeds;

public class FeedHubTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Feeds_name_the_hub_that_is_notified_when_they_change()
    {
        var site = RenderedSite.Of(("site.yml", "title: T\nbaseUrl: https://news.example/\nfeeds: {hub: \"https://hub.example/?a=1&b=2\"}\n"));

        using var json = JsonDocument.Parse(site["en/feed.json"]);
        Assert.Equal("https://hub.example/?a=1&b=2", HubOf(site["en/feed.xml"]));
        Assert.Equal("https://hub.example/?a=1&b=2", HubOf(site["en/atom.xml"]));
        var hub = json.RootElement.GetProperty("hubs")[0];
        Assert.Equal(("WebSub", "https://hub.example/?a=1&b=2"), (hub.GetProperty("type").GetString(), hub.GetProperty("url").GetString()));
    }

    [Fact]
    public void Without_a_hub_none_is_named()
    {
        var site = RenderedSite.Of();

        foreach (var path in (string[])["en/feed.xml", "en/atom.xml", "en/feed.json"])
            Assert.DoesNotContain("hub", site[path], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hub.example.org")]
    [InlineData("ftp://hub.example.org/")]
    [InlineData("https://me:secret@hub.example.org/")]
    public void What_is_no_hub_is_reported(string hub)
    {
        var files = new MemorySiteFiles();
        files.Write("site.yml", System.Text.Encoding.UTF8.GetBytes($"title: T\nfeeds: {{hub: \"{hub}\"}}\n"));
        var diagnostics = new DiagnosticBag();

        var site = SiteConfigReader.Read(files, diagnostics);

        Assert.Null(site?.Feeds.Hub);
        Assert.StartsWith("site.yml:2:14: error BR03", Assert.Single(diagnostics.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    private static string? HubOf(string feed) => (string?)XDocument.Parse(feed).Descendants(Atom + "link")
        .Single(link => (string?)link.Attribute("rel") == "hub").Attribute("href");
}

using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Briefings.Rendering.Feeds;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Markdown;

public class HostileArticleTests
{
    private const string Payload = "</script></title>]]><img src=x onerror=alert(1)>\\\" onmouseover=\\\"alert(1)' {{ 1 }} &amp;";

    private static readonly RenderedSite Site = RenderedSite.Of(
        SampleArchive.Event("evil-2024", $"title: \"{Payload}\"\nplace: \"{Payload}\"\nurl: 'javascript:alert(1)'\nstart: 2024"),
        SampleArchive.Article("2024/evil.en", Fields, Body),
        SampleArchive.Article("2024/evil.de", Fields, Body));

    private static string Fields =>
        $"""
        title: "{Payload}"
        date: 2024-01-01
        updated: 2024-01-01
        source: "{Payload}"
        agency: "{Payload}"
        place: "{Payload}"
        summary: "{Payload}"
        originalUrl: "javascript:alert(1)"
        people: ["{Payload}"]
        topics: ["{Payload}"]
        organizations: ["{Payload}"]
        events: [evil-2024]
        correction: "{Payload}"
        """;

    private static string Body => Payload.Replace("\\", "", StringComparison.Ordinal) + "\n\n[a](javascript:alert(1)) ![b](data:text/html,x)";

    [Fact]
    public void Nothing_in_a_page_executes()
    {
        Assert.All(Site.Findings.Split('\n'), finding => Assert.Contains(" BR0212: ", finding, StringComparison.Ordinal));
        foreach (var path in Site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(Site[path]);
            Assert.All(page.All, element => Assert.DoesNotContain(element.Attributes, IsActive));
            Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.GetAttribute("type") != "application/ld+json" && !script.HasAttribute("src"));
            Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, form[action^=javascript]"));
        }
    }

    [Fact]
    public void Every_machine_readable_file_parses_and_says_what_was_written()
    {
        // Readers of RSS take titles for HTML: what would begin a tag is written with look-alikes.
        var title = FeedText.Line(Payload.Replace("\\\"", "\"", StringComparison.Ordinal));
        foreach (var path in Site.Paths.Where(path => path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".opml", StringComparison.Ordinal)))
            Assert.NotNull(XDocument.Parse(Site[path]).Root);
        Assert.Equal(title, XDocument.Parse(Site["en/feed.xml"]).Descendants("item").Elements("title").First(item => item.Value.Contains("onerror", StringComparison.Ordinal)).Value);
        foreach (var path in Site.Paths.Where(path => path.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(Site[path]);
            Assert.DoesNotContain("</script", Site[path], StringComparison.OrdinalIgnoreCase);
        }
    }

    private static bool IsActive(AngleSharp.Dom.IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.Ordinal)
        || attribute.Name == "style"
        || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        || (attribute.Name is "href" or "src" && attribute.Value.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase));
}

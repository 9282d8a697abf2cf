using Xunit;

namespace Briefings.Tests.Rendering;

public class PageTests
{
    private static readonly RenderedSite Site = RenderedSite.Of();

    [Theory]
    [InlineData("index.html", "entry")]
    [InlineData("en/index.html", "home")]
    [InlineData("de/index.html", "home-de")]
    [InlineData("fr/index.html", "home-without-words")]
    [InlineData("en/2024/harbour-days-open/index.html", "article")]
    [InlineData("de/2024/hafentage-eroeffnet/index.html", "article-de")]
    [InlineData("en/2024/rowing/index.html", "article-excerpt")]
    [InlineData("fr/undated/regate/index.html", "article-without-words")]
    [InlineData("en/events/harbour-days-2024/index.html", "event")]
    [InlineData("en/events/harbour-days-2025/index.html", "event-announced")]
    [InlineData("en/events/index.html", "events")]
    [InlineData("en/series/harbour-days/index.html", "series")]
    [InlineData("en/people/mara-lindqvist/index.html", "person")]
    [InlineData("en/people/index.html", "people")]
    [InlineData("en/sources/tide-wire/index.html", "source")]
    [InlineData("en/2024/index.html", "year")]
    [InlineData("fr/undated/index.html", "undated")]
    [InlineData("en/archive/index.html", "archive")]
    [InlineData("de/404.html", "404-de")]
    public void Shows_what_it_showed(string path, string name)
    {
        Assert.Empty(Site.Findings);

        Golden.Verify(Site.Main(path), "html", name);
    }

    [Fact]
    public void The_head_and_the_frame_of_an_article_are_whole()
    {
        var page = Site["en/2024/harbour-days-open/index.html"];

        Golden.Verify(page.Replace(Site.Main("en/2024/harbour-days-open/index.html").TrimEnd(), "<main></main>", StringComparison.Ordinal), "html");
    }

    [Theory]
    [InlineData("en/feed.xml", "xml", "feed")]
    [InlineData("de/feed.xml", "xml", "feed-de")]
    [InlineData("sitemap.xml", "xml", "sitemap")]
    [InlineData("robots.txt", "txt", "robots")]
    public void Writes_what_it_wrote(string path, string extension, string name)
    {
        Golden.Verify(Site[path], extension, name);
    }

    [Fact]
    public void Every_page_keeps_its_own_content_security_policy()
    {
        foreach (var path in Site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.Contains("Content-Security-Policy", Site[path], StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", Site[path], StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", Site[path], StringComparison.Ordinal);
            Assert.DoesNotContain(" onclick=", Site[path], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_only_an_excerpt_may_be_shown_of_stands_nowhere()
    {
        foreach (var path in Site.Paths)
            Assert.DoesNotContain("Nobody may read this", Site[path], StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_address_sends_the_reader_on()
    {
        var site = RenderedSite.Of(SampleAlias);

        Assert.Contains("content=\"0; url=/archive/en/2021/moved/\"", site["old/page/index.html"], StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://news.example/archive/en/2021/moved/\">", site["old/page/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_renderings_give_the_same_bytes()
    {
        var again = RenderedSite.Of();

        Assert.All(Site.Paths, path => Assert.Equal(Site[path], again[path]));
    }

    private static (string, string) SampleAlias => Planning.SampleArchive.Article("2021/moved.en", "date: 2021-01-01\naliases: [/old/page]");
}

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
    [InlineData("en/2024/harbour-days-open/de/index.html", "compare")]
    [InlineData("en/subscribe/index.html", "subscribe")]
    public void Shows_what_it_showed(string path, string name)
    {
        Assert.Empty(Site.Findings);

        Golden.Verify(Site.Main(path), "html", name);
    }

    [Fact]
    public void The_head_and_the_frame_of_an_article_are_whole()
    {
        // A change of the stylesheet alone is not a change of the page.
        var page = System.Text.RegularExpressions.Regex.Replace(Site["en/2024/harbour-days-open/index.html"], "[?]v=[0-9a-f]{8}", "");

        Golden.Verify(page.Replace(Site.Main("en/2024/harbour-days-open/index.html").TrimEnd(), "<main></main>", StringComparison.Ordinal), "html");
    }

    [Theory]
    [InlineData("en/feed.xml", "xml", "feed")]
    [InlineData("de/feed.xml", "xml", "feed-de")]
    [InlineData("en/atom.xml", "xml", "atom")]
    [InlineData("feed.xml", "xml", "feed-of-all")]
    [InlineData("en/feed.json", "json", "json-feed")]
    [InlineData("en/feeds.opml", "opml", "opml")]
    [InlineData("en/2024/rowing/index.json", "json", "twin")]
    [InlineData("en/2024/harbour-days-open/index.md", "md", "twin")]
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

    [Theory]
    [InlineData("en/2024/harbour-days-open/index.html", true, true, true)]
    [InlineData("en/index.html", true, true, false)]
    [InlineData("en/events/harbour-days-2024/index.html", true, true, true)]
    [InlineData("en/2024/index.html", true, false, false)]
    [InlineData("en/sources/tide-wire/index.html", true, false, false)]
    [InlineData("en/2024/harbour-days-open/de/index.html", true, false, false)]
    public void What_people_hand_on_says_how_and_what_they_look_for_says_what_and_where_it_is(string path, bool isShared, bool isStated, bool isFound)
    {
        var head = Site.Head(path);

        Assert.Equal(isShared, head.Contains("<meta property=\"og:title\"", StringComparison.Ordinal));
        Assert.Equal(isFound, head.Contains("\"BreadcrumbList\"", StringComparison.Ordinal));
        Assert.Equal(isStated, head.Contains("<script type=\"application/ld+json\">", StringComparison.Ordinal));
    }

    [Fact]
    public void A_comparison_states_nothing_that_its_two_articles_do_not()
    {
        Assert.DoesNotContain("ld+json", Site.Head("en/2024/harbour-days-open/de/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_an_excerpt_may_be_shown_of_is_nowhere()
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
    public void All_former_addresses_are_in_one_file_for_hosts()
    {
        Assert.Equal("/archive/old/page/ /archive/en/2021/moved/ 301\n", RenderedSite.Of(SampleAlias)["_redirects"]);
    }

    [Fact]
    public void Feed_items_keep_their_ids_when_slug_and_domain_change()
    {
        var moved = RenderedSite.Of(
            ("site.yml", "title: {en: Harbour News}\nbaseUrl: https://elsewhere.example/\ndefaultLanguage: en\n"),
            Planning.SampleArchive.Article("2021/moved.en", "date: 2021-01-01\nslug: new-name"));

        Assert.Equal(Ids(RenderedSite.Of(SampleAlias)["en/atom.xml"]), Ids(moved["en/atom.xml"]));
        Assert.NotEmpty(Ids(moved["en/atom.xml"]));

        static string[] Ids(string feed) =>
            [.. feed.Split('\n').Where(line => line.StartsWith("<id>", StringComparison.Ordinal))];
    }

    [Theory]
    [InlineData("ar", "rtl", "1 يناير 2021")]
    [InlineData("de", "ltr", "1. Januar 2021")]
    [InlineData("en", "ltr", "1 January 2021")]
    [InlineData("es", "ltr", "1 de enero de 2021")]
    [InlineData("fr", "ltr", "1 janvier 2021")]
    [InlineData("ja", "ltr", "2021年1月1日")]
    [InlineData("ru", "ltr", "1 января 2021 г.")]
    [InlineData("zh", "ltr", "2021年1月1日")]
    [InlineData("he", "rtl", "1 בינואר 2021")]
    [InlineData("hi", "ltr", "1 जनवरी 2021")]
    [InlineData("id", "ltr", "1 Januari 2021")]
    [InlineData("it", "ltr", "1 gennaio 2021")]
    [InlineData("ko", "ltr", "2021년 1월 1일")]
    [InlineData("nl", "ltr", "1 januari 2021")]
    [InlineData("pl", "ltr", "1 stycznia 2021")]
    [InlineData("pt", "ltr", "1 de janeiro de 2021")]
    [InlineData("pt-BR", "ltr", "1 de janeiro de 2021")]
    [InlineData("tr", "ltr", "1 Ocak 2021")]
    [InlineData("uk", "ltr", "1 січня 2021 р.")]
    [InlineData("vi", "ltr", "1 tháng 1, 2021")]
    [InlineData("zh-Hant", "ltr", "2021年1月1日")]
    [InlineData("zh-TW", "ltr", "2021年1月1日")]
    public void Speaks_the_language_of_the_page(string language, string direction, string date)
    {
        var site = RenderedSite.Of(Planning.SampleArchive.Article($"2021/own.{language}", "date: 2021-01-01"));

        var page = site[$"{language.ToLowerInvariant()}/2021/own/index.html"];
        Assert.Empty(site.Findings);
        Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<time datetime=\"2021-01-01\">{date}</time>", page, StringComparison.Ordinal);
        Assert.Contains("<article class=\"reading\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_renderings_give_the_same_bytes()
    {
        var again = RenderedSite.Of();

        Assert.All(Site.Paths, path => Assert.Equal(Site[path], again[path]));
    }

    private static (string, string) SampleAlias => Planning.SampleArchive.Article("2021/moved.en", "date: 2021-01-01\naliases: [/old/page]");
}

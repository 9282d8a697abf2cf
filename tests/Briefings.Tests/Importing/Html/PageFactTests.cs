using System.Text;
using Briefings.Content;
using Xunit;

namespace Briefings.Tests.Importing.Html;

/// <summary>What a page states of its article, wherever it states it.</summary>
public class PageFactTests
{
    [Theory]
    [InlineData("<meta property='article:published_time' content='2024-03-05T08:30:00+01:00'>", "2024-03-05T08:30+01:00")]
    [InlineData("<meta name='DC.date.issued' content='2024-03-05'>", "2024-03-05")]
    [InlineData("<meta name='parsely-pub-date' content='2024-03-05T08:30:00Z'>", "2024-03-05T08:30Z")]
    [InlineData("<meta name='sailthru.date' content='Tue, 05 Mar 2024 08:30:00 -0500'>", "2024-03-05T08:30-05:00")]
    [InlineData("<meta name='date' content='2024-03-05 08:30:00'>", "2024-03-05")]
    [InlineData("<meta name='pubdate' content='20240305'>", "2024-03-05")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2024-03-05T08:30:00+00:00\"}]}</script>", "2024-03-05T08:30Z")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"datePublished\":\"2024-03-05\",}]</script>", "2024-03-05")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"description\":\"Two\nlines\",\"datePublished\":\"2024-03-05\"}</script>", "2024-03-05")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"a \"quote\" b\",\"datePublished\":\"2024-03-05\"}</script>", "2024-03-05")]
    [InlineData("<script>var page = {\"publishedAt\": \"2024-03-05T08:30:00Z\"};</script>", "2024-03-05T08:30Z")]
    [InlineData("<link rel=canonical href='https://example.org/2024/03/05/pier'>", "2024-03-05")]
    public void The_date_is_read_from_the_head(string head, string date)
    {
        Assert.Equal(date, Read(head, "").Date.ToString());
    }

    [Theory]
    [InlineData("<time datetime='2024-03-05T08:30+01:00'>today</time>", "2024-03-05T08:30+01:00")]
    [InlineData("<span itemprop='datePublished' content='2024-03-05'>3rd of the month</span>", "2024-03-05")]
    [InlineData("<div class='meta'>5 March 2024 | Ann Miller</div>", "2024-03-05")]
    [InlineData("<div>Tuesday, March 5, 2024, at 10:30 by Ann Miller</div>", "2024-03-05")]
    public void The_date_is_read_beside_the_title(string line, string date)
    {
        Assert.Equal(date, Read("", line).Date.ToString());
    }

    [Theory]
    [InlineData("ja", "<p>更新日：令和6年3月5日</p>")]
    [InlineData("zh-TW", "<p>發布日期：113-03-05</p>")]
    [InlineData("en", "<p class='last-modified'>5 March 2024</p>")]
    public void The_day_is_read_in_the_calendar_of_the_page(string language, string line)
    {
        var text = language == "en" ? Seeds.Paragraph : language == "ja" ? "港町は、2019年以降三度の嵐で被害を受けた北埠頭を再建することを決定しましたのでお知らせします。" : "港口委員會週二決定重建北碼頭，該碼頭自去年以來三次因風暴受損，附近居民一直盼望能夠修復。";
        var html = $"<html lang={language}><body><main><h1>北埠頭 Pier to be rebuilt</h1>{line}<p>{text}</p><p>{text}{text}</p></main></body></html>";

        var article = Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article;

        Assert.Equal(("2024-03-05", ""), (article.Date.ToString(), article.Updated.ToString()));
    }

    [Theory]
    [InlineData("2024-03-06T01:00:21Z", "<p>Published 8:00 PM EST, Tue March 5, 2024</p>", "2024-03-05")]
    [InlineData("2024-03-05T22:30:00Z", "<p>6 March 2024</p>", "2024-03-06")]
    [InlineData("2024-03-06T02:04:30Z", "<time datetime='2024-03-05T21:04:30-05:00'>last night</time>", "2024-03-05T21:04-05:00")]
    public void A_moment_in_UTC_is_of_the_day_that_the_page_shows(string published, string line, string date)
    {
        Assert.Equal(date, Read($"<meta property='article:published_time' content='{published}'>", line).Date.ToString());
    }

    [Theory]
    [InlineData("2024-03-05T20:01:31Z", "<p>Posted: March 5, 2024 - 4:01 PM</p><p class='date'>Today is the paper of Wednesday, March 6, 2024</p>")]
    [InlineData("2024-03-05T10:04:04Z", "<p class='date'>4 March 2024</p>")]
    public void A_moment_keeps_its_day_where_no_zone_gives_the_other(string published, string line)
    {
        Assert.StartsWith("2024-03-05T", Read($"<meta property='article:published_time' content='{published}'>", line).Date.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta name='date' content='2024-03-12'>", "<p class='timedata'>05.03.2024</p>")]
    [InlineData("<meta name='dc.date' content='2024-03-01'>", "<p>5 March 2024</p>")]
    [InlineData("", "<dl class='profile'><dt>Registriert:</dt><dd>18.09.2008</dd></dl><p>5 March 2024</p>")]
    public void A_date_that_does_not_say_of_what_gives_way_to_the_day_beside_the_title(string head, string line)
    {
        Assert.Equal("2024-03-05", Read(head, line).Date.ToString());
    }

    [Fact]
    public void The_day_of_a_teaser_above_the_article_is_not_its_own()
    {
        var html = $"<html lang=en><body><section><h3><a href='/b'>Ferry line is back</a></h3><time datetime='2024-03-09T08:00Z'>9 March</time></section><article><h1>Northern pier to be rebuilt</h1><p>5 March 2024</p><p>{Seeds.Paragraph}</p><p>{Seeds.Paragraph}{Seeds.Paragraph}</p></article></body></html>";

        Assert.Equal("2024-03-05", Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article.Date.ToString());
    }

    [Fact]
    public void Of_a_page_of_several_articles_the_head_says_the_day()
    {
        var line = "<time itemprop='datePublished' datetime='2022-11-01T10:34:37-04:00'>1 November 2022</time> <time itemprop='datePublished' datetime='2024-03-05T16:43:28-05:00'>5 March 2024</time>";

        Assert.Equal("2024-03-05", Read("<meta property='article:published_time' content='2024-03-05'>", line).Date.ToString());
    }

    [Fact]
    public void The_foot_of_an_articles_head_is_no_foot_of_the_page()
    {
        var html = $"<html lang=en><body><div class='headline'><h1>Northern pier to be rebuilt</h1><div class='headline__footer'><div class='stamp'>5 March 2024</div></div></div><article><p>{Seeds.Paragraph}</p><p>{Seeds.Paragraph}{Seeds.Paragraph}</p></article></body></html>";

        Assert.Equal("2024-03-05", Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article.Date.ToString());
    }

    [Fact]
    public void A_day_of_change_is_no_day_of_publication()
    {
        var article = Read("", "<time itemprop='dateModified' datetime='2024-03-16T19:20:45+01:00'>15/03/2024 01:57 | Updated 16/03/2024 19:20</time>");

        Assert.Equal(("2024-03-15", "2024-03-16T19:20+01:00"), (article.Date.ToString(), article.Updated.ToString()));
    }

    [Theory]
    [InlineData("<title>Pier to be rebuilt - Harbour Post</title><meta property='og:site_name' content='Harbour Post'>", "Pier to be rebuilt")]
    [InlineData("<title>Harbour Post | Pier to be rebuilt</title><link rel=canonical href='https://www.harbourpost.example/1'>", "Pier to be rebuilt")]
    [InlineData("<meta property='og:title' content='Pier &amp;amp; lock to be rebuilt'>", "Pier & lock to be rebuilt")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Pier to be <b>rebuilt</b>\"}</script>", "Pier to be rebuilt")]
    [InlineData("<title>Pier to be rebuilt // harbourpost.example</title><link rel=canonical href='https://harbourpost.example/1'>", "Pier to be rebuilt")]
    public void The_title_is_read_from_the_head_without_the_site(string head, string title)
    {
        var html = $"<html><head>{head}</head><body><article><p>{Seeds.Paragraph}</p><p>{Seeds.SecondParagraph}</p></article></body></html>";

        Assert.Equal(title, Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article.Title);
    }

    [Theory]
    [InlineData("<h1><span class='kicker'>Harbours</span> Pier to be rebuilt</h1>", "", "Pier to be rebuilt")]
    [InlineData("<h1>Northern <span class='flag'>pier</span> to be rebuilt</h1>", "", "Northern pier to be rebuilt")]
    [InlineData("<h1><em>Opinion</em> | Pier to be rebuilt</h1>", "<meta property='og:title' content='Pier to be rebuilt'>", "Pier to be rebuilt")]
    [InlineData("<header><h1><a href='/'>The friends of the harbour</a></h1></header><h2>Pier to be rebuilt</h2>", "<title>Pier to be rebuilt - The friends of the harbour</title>", "Pier to be rebuilt")]
    [InlineData("<h1><a href='/'>Harbour Post</a></h1><h2>Pier to be rebuilt</h2>", "<title>Harbour Post</title>", "Pier to be rebuilt")]
    [InlineData("<h3>Pier to be rebuilt</h3>", "<title>Start > News > Pier to be rebuilt > Harbour Board</title>", "Pier to be rebuilt")]
    [InlineData("<table><tr><td><font size=5><b>Pier to be rebuilt</b></font></td></tr></table>", "<title>Harbour News: Pier to be rebuilt</title>", "Pier to be rebuilt")]
    [InlineData("<h2>北碼頭將重建</h2>", "<title>北碼頭將重建-港口市政府</title>", "北碼頭將重建")]
    [InlineData("<h1>Lindau</h1><h2>Pier to be rebuilt</h2>", "<title>Press - Pier to be rebuilt - Lindau</title>", "Pier to be rebuilt")]
    [InlineData("<h1>Pier to be rebuilt</h1><h2>Lock to be closed</h2>", "<title>Pier to be rebuilt - Lindau</title>", "Pier to be rebuilt")]
    public void The_title_is_read_from_the_heading_that_shows_it(string heading, string head, string title)
    {
        var html = $"<html><head>{head}</head><body>{heading}<div><p>{Seeds.Paragraph}</p><p>{Seeds.SecondParagraph}</p></div></body></html>";

        Assert.Equal(title, Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article.Title);
    }

    [Theory]
    [InlineData("<div class='footer'><p>Pressestelle <span>27.01.2020</span></p></div>")]
    [InlineData("<p class='postmetadata'>This entry was posted in the category that holds all entries of the harbour, its piers, its locks and its cranes, and of much else that readers asked for, on 27 January 2020 and is filed under piers.</p>")]
    public void The_date_is_read_from_the_foot_of_the_article(string foot)
    {
        var html = $"<html lang=de><body><div class='news news-single'><h1>Pier to be rebuilt</h1><div class='news-text'><p>{Seeds.Paragraph}</p><p>{Seeds.SecondParagraph}</p></div>{foot}</div></body></html>";

        Assert.Equal("2020-01-27", Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article.Date.ToString());
    }

    [Theory]
    [InlineData("<meta name='author' content='Ann Miller'>", "", "Ann Miller")]
    [InlineData("<meta name='author' content='Alexa von Heyden'>", "", "Alexa von Heyden")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#p\"}},{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Ann Miller\"}]}</script>", "", "Ann Miller")]
    [InlineData("<meta name='twitter:label1' content='Verfasst von'><meta name='twitter:data1' content='Ann Miller'>", "", "Ann Miller")]
    [InlineData("<meta name='twitter:label1' content='Price'><meta name='twitter:data1' content='5 €'>", "", "")]
    [InlineData("", "<p class='byline'>By</p>", "")]
    [InlineData("", "<p class='byline'>Publiziert am</p>", "")]
    [InlineData("", "<p class='byline'>By Ann Miller, staff writer</p>", "Ann Miller")]
    [InlineData("", "<p>2024-03-05 来源：港口日报 作者：王伟</p>", "王伟")]
    [InlineData("", "<div typeof='schema:Article'><span property='author' typeof='Person'><span property='name'>Ann Miller</span></span></div>", "Ann Miller")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Miller\"},\"description\":\"a \"b\",</script>", "", "Ann Miller")]
    [InlineData("", "<p>By <a href='/a'>Ann Miller</a> in <a href='/h'>Harbours</a></p>", "Ann Miller")]
    [InlineData("", "<figure><img src='/a.jpg'><figcaption><span class='author'>Jo Hill</span></figcaption></figure>", "")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Miller\"},{\"name\":\"Jo Hill\"}]}</script>", "", "Ann Miller|Jo Hill")]
    [InlineData("", "<p class='byline'>By Ann Miller and Jo Hill</p>", "Ann Miller|Jo Hill")]
    [InlineData("", "<a rel='author' href='/a'>Ann Miller</a>", "Ann Miller")]
    [InlineData("<meta name='author' content='https://example.org/ann'>", "<span itemprop='author'><span itemprop='name'>Ann Miller</span></span>", "Ann Miller")]
    [InlineData("", "", "")]
    public void The_authors_are_read_wherever_they_are_named(string head, string line, string authors)
    {
        Assert.Equal(authors, string.Join('|', Read(head, line).Author));
    }

    [Fact]
    public void Site_and_address_come_from_the_head_or_from_the_browser_that_saved_the_page()
    {
        var html = $"<!DOCTYPE html>\n<!-- saved from url=(0032)https://www.harbour.example/news/1 -->\n<html><body><h1>Pier to be rebuilt</h1><p>{Seeds.Paragraph}</p></body></html>";

        var imported = Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single();

        Assert.Equal(("https://www.harbour.example/news/1", "harbour.example"), (imported.Article.OriginalUrl, imported.Article.Source));
        Assert.Equal(2, imported.Evidence("originalUrl").Place.Line);
        Assert.True(imported.Evidence("source").Inferred);
    }

    [Theory]
    [InlineData("https://www.harbour.example/news/1", false)]
    [InlineData("https://www.harbour.example/news/2", true)]
    public void An_address_is_stated_where_page_and_browser_agree(string canonical, bool asked)
    {
        var html = $"<!DOCTYPE html>\n<!-- saved from url=(0032)https://www.harbour.example/news/1 -->\n<html><head><link rel='canonical' href='{canonical}'></head><body><h1>Pier to be rebuilt</h1><p>{Seeds.Paragraph}</p></body></html>";

        var imported = Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single();

        Assert.Equal((canonical, asked), (imported.Article.OriginalUrl, imported.Evidence("originalUrl").Inferred));
    }

    [Fact]
    public void What_is_in_another_article_is_not_said_of_this_one()
    {
        var other = "<div class='related'><article><h2>Ferries</h2><time datetime='2020-01-01'>1 January</time><span itemprop='author'>Jo Hill</span></article></div>";

        var article = Read("", "<time datetime='2024-03-05'>5 March</time>" + other);

        Assert.Equal(("2024-03-05", ""), (article.Date.ToString(), string.Join('|', article.Author)));
    }

    private static Article Read(string head, string line)
    {
        var html = $"<html lang=en><head>{head}</head><body><main><h1>Pier to be rebuilt</h1>{line}<p>{Seeds.Paragraph}</p><p>{Seeds.SecondParagraph}</p></main></body></html>";
        return Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article;
    }
}

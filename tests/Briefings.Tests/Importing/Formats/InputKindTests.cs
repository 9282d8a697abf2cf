using System.Text;
using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.Formats;

public class InputKindTests
{
    private static readonly string Page = $$"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Pier to be rebuilt - Harbour News</title>
        <meta property="og:site_name" content="Harbour Post">
        <link rel="canonical" href="https://example.org/pier">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier to be rebuilt","datePublished":"2024-03-05T08:30:00+01:00"}</script>
        </head><body>
        <nav><a href="/">Home</a> <a href="/n">News</a></nav>
        <article>
        <h1>Pier to be rebuilt</h1>
        <p>{{Seeds.Paragraph}}</p>
        <p>{{Seeds.SecondParagraph}}<br>Second line &amp; more.</p>
        <aside>Read this as well</aside>
        </article>
        <footer>© 2024 Harbour Post</footer>
        </body></html>
        """;

    [Fact]
    public void A_saved_page_gives_what_its_markup_states_and_its_text()
    {
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes(Page), "seeds/a.html");

        var article = articles.Single().Article;
        Assert.Empty(diagnostics);
        Assert.Equal(("Pier to be rebuilt", "2024-03-05T08:30+01:00"), (article.Title, article.Date.ToString()));
        Assert.Equal(("Harbour Post", "https://example.org/pier"), (article.Source, article.OriginalUrl));
        Assert.Equal($"{Seeds.Paragraph}\n\n{Seeds.SecondParagraph}\\\nSecond line & more.\n", article.Body);
    }

    [Fact]
    public void Evidence_and_ledger_of_a_page_name_lines_of_the_file()
    {
        var imported = Seeds.Run(Encoding.UTF8.GetBytes(Page), "seeds/a.html").Articles.Single();

        Assert.Equal(3, imported.Evidence("source").Place.Line);
        Assert.Equal(5, imported.Evidence("date").Place.Line);
        Assert.Equal(LineKind.Body, imported.Fate(10).Kind);
        Assert.Equal((LineKind.Noise, "markup of the page"), imported.Fate(7));
        Assert.Equal(15, imported.Ledger[^1].EndLine);
    }

    [Fact]
    public void A_page_in_an_encoding_that_it_names_is_read()
    {
        var html = $"<html><head><meta charset=windows-1251><title>Причал</title></head><body><p>{string.Concat(Enumerable.Repeat("Совет порта решил восстановить причал. ", 4))}</p></body></html>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(html);

        Assert.Equal("Причал", Seeds.Run(bytes, "seeds/a.html").Articles.Single().Article.Title);
    }

    [Fact]
    public void Each_item_of_an_RSS_file_becomes_an_article()
    {
        var rss = $"""
            <?xml version="1.0"?>
            <rss version="2.0"><channel><title>Harbour Post</title>
            <item><title>Pier to be rebuilt</title><link>https://example.org/1</link><guid>g-1</guid>
              <pubDate>Tue, 05 Mar 2024 08:30:00 GMT</pubDate><description>&lt;p&gt;{Seeds.Paragraph}&lt;/p&gt;</description></item>
            <item><title>Costs to be shared</title><link>https://example.org/2</link><guid>g-2</guid>
              <pubDate>Wed, 06 Mar 2024 10:00:00 +0100</pubDate><description>{Seeds.SecondParagraph}</description></item>
            </channel></rss>
            """;

        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes(rss), "seeds/feed.xml");

        Assert.Empty(diagnostics);
        Assert.Equal(["Pier to be rebuilt", "Costs to be shared"], articles.Select(a => a.Article.Title));
        Assert.Equal(["2024-03-05T08:30Z", "2024-03-06T10:00+01:00"], articles.Select(a => a.Article.Date.ToString()));
        Assert.Equal(["https://example.org/1", "https://example.org/2"], articles.Select(a => a.Article.OriginalUrl));
        Assert.All(articles, a => Assert.Equal("Harbour Post", a.Article.Source));
        Assert.Equal(2, articles.Select(a => a.Article.Id).Distinct().Count());
        Assert.Equal(5, articles[1].Evidence("title").Place.Line);
    }

    [Fact]
    public void The_entries_of_an_Atom_file_become_articles()
    {
        var atom = $"""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>
            <entry><id>urn:x:1</id><title>Pier to be rebuilt</title><link href="https://example.org/1"/><published>2024-03-05T08:30:00Z</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Seeds.Paragraph}</p></div></content></entry></feed>
            """;

        var article = Seeds.Run(Encoding.UTF8.GetBytes(atom), "seeds/feed.atom").Articles.Single().Article;

        Assert.Equal(("Pier to be rebuilt", "https://example.org/1"), (article.Title, article.OriginalUrl));
        Assert.Equal(Seeds.Paragraph + "\n", article.Body);
    }

    [Fact]
    public void A_title_that_a_feed_writes_as_HTML_is_read_without_its_marks()
    {
        var atom = $"""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>
            <entry><title type="html">The pier is &lt;b&gt;open&lt;/b&gt; &amp;amp; safe</title><content type="html">&lt;p&gt;{Seeds.Paragraph}&lt;/p&gt;</content></entry></feed>
            """;

        var article = Seeds.Run(Encoding.UTF8.GetBytes(atom), "seeds/feed.atom").Articles.Single().Article;

        Assert.Equal("The pier is open & safe", article.Title);
    }

    [Theory]
    [InlineData("Read more...")]
    [InlineData("[Continue reading →]")]
    [InlineData("Weiterlesen »")]
    public void The_link_behind_a_teaser_is_no_sentence_of_it(string prompt)
    {
        var rss = $"<rss><channel><title>Harbour Post</title><item><title>Pier to be rebuilt</title><description>{Seeds.Paragraph} {prompt}</description></item></channel></rss>";

        var article = Seeds.Run(Encoding.UTF8.GetBytes(rss), "seeds/feed.xml").Articles.Single().Article;

        Assert.Equal((Seeds.Paragraph, Seeds.Paragraph), (article.Summary, article.Body.Trim()));
    }

    [Fact]
    public void A_link_of_Markdown_that_was_a_button_is_noise()
    {
        var imported = Seeds.Run(Encoding.UTF8.GetBytes($"# Pier to be rebuilt\n\n{Seeds.Paragraph}\n\n[Share on X](https://example.org/s)\n\n[The plan](https://example.org/p)\n"), "seeds/a.md").Articles.Single();

        Assert.Equal((LineKind.Noise, LineReasons.Prompt), imported.Fate(5));
        Assert.EndsWith("[The plan](https://example.org/p)", imported.Article.Body.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_that_is_not_XML_is_an_error_at_its_place()
    {
        var (articles, diagnostics) = Seeds.Run("<rss><channel>\n<item></channel></rss>"u8.ToArray(), "seeds/feed.xml");

        Assert.Empty(articles);
        Assert.Equal(("BR0413", 2), (diagnostics.Single().Code, diagnostics.Single().Place.Line));
    }

    [Fact]
    public void Markdown_keeps_its_body_and_gives_its_front_matter()
    {
        var text = $"---\ntitle: \"Pier: to be rebuilt\"\ndate: 2024-03-05\ntags: [a, b]\n---\n\n**Bold** words. {Seeds.Paragraph}\n\n- one\n- two\n";

        var imported = Seeds.Run(Encoding.UTF8.GetBytes(text), "seeds/a.md").Articles.Single();

        Assert.Equal(("Pier: to be rebuilt", "2024-03-05"), (imported.Article.Title, imported.Article.Date.ToString()));
        Assert.Equal($"**Bold** words. {Seeds.Paragraph}\n\n- one\n- two\n", imported.Article.Body);
    }

    [Fact]
    public void A_summary_has_no_marks_of_Markdown()
    {
        var imported = Seeds.Run("# Pier to be rebuilt\n\nThe **council** decided to rebuild the [northern pier](https://example.org/p), `A_1` and 2 \\* 3 steps, before the summer. ![Pier](p.png)\n"u8.ToArray(), "seeds/a.md").Articles.Single();

        Assert.Equal("The council decided to rebuild the northern pier, A_1 and 2 * 3 steps, before the summer.", imported.Article.Summary);
    }

    [Fact]
    public void The_time_of_a_page_is_its_date_and_no_part_of_the_text()
    {
        var html = $"<html lang=de><body><main><h1>Mole wird neu gebaut</h1><time datetime='2024-03-05'>5. März</time><p>{Seeds.Paragraph} It was <time datetime='2024-03-04'>Monday</time>.</p></main></body></html>";

        var article = Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article;

        Assert.Equal("2024-03-05", article.Date.ToString());
        Assert.Equal($"{Seeds.Paragraph} It was Monday.\n", article.Body);
    }

    [Fact]
    public void Markdown_without_front_matter_takes_its_first_heading_for_the_title()
    {
        var imported = Seeds.Run(Encoding.UTF8.GetBytes($"# Pier to be rebuilt\n\n{Seeds.Paragraph}\n"), "seeds/a.md").Articles.Single();

        Assert.Equal("Pier to be rebuilt", imported.Article.Title);
        Assert.Equal((LineKind.Metadata, "the title"), imported.Fate(1));
    }
}

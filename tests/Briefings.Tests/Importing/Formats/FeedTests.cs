using System.Collections.Immutable;
using System.Text;
using Briefings.Importing;
using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.Formats;

/// <summary>Feeds and exports as programs write them.</summary>
public class FeedTests
{
    private const string P = Seeds.Paragraph;

    [Theory]
    [InlineData("<pubDate>Mon, 21 Apr 2025 22:00:00 EDT</pubDate>", "2025-04-21T22:00-04:00")]
    [InlineData("<pubDate>21 Apr 2025 22:00</pubDate>", "2025-04-21")]
    [InlineData("<dc:date>2025-04-03</dc:date>", "2025-04-03")]
    [InlineData("<dc:date>2025-04-03T10:00:00+02:00</dc:date>", "2025-04-03T10:00+02:00")]
    [InlineData("<pubDate>Thu, 03 Apr 25 10:00:00 GMT</pubDate>", "2025-04-03T10:00Z")]
    [InlineData("<pubDate>Mon, 21 Apr 2025 22:00 GMT+2</pubDate>", "2025-04-21T22:00+02:00")]
    [InlineData("<pubDate>Mon, 21 Apr 2025 22:00 IST</pubDate>", "2025-04-21")]
    [InlineData("<pubDate>2025-04-21T22:00:00</pubDate>", "2025-04-21")]
    [InlineData("", "")]
    public void A_date_keeps_its_zone_and_is_given_none(string date, string read)
    {
        Assert.Equal(read, Rss(Item("<title>Night ferries return</title>" + date, P)).Single().Article.Date.ToString());
    }

    [Theory]
    [InlineData("<link>/news/1</link>", "https://harbour.example/news/1")]
    [InlineData("<link>https://other.example/1</link>", "https://other.example/1")]
    [InlineData("<guid>https://harbour.example/2</guid>", "https://harbour.example/2")]
    [InlineData("<guid isPermaLink='false'>https://harbour.example/2</guid>", null)]
    [InlineData("<link xml:base='https://base.example/x/'>1</link>", "https://base.example/x/1")]
    public void An_address_is_whole(string link, string? address)
    {
        Assert.Equal(address, Rss(Item("<title>Night ferries return</title>" + link, P)).Single().Article.OriginalUrl);
    }

    [Fact]
    public void Every_item_comes_once_whatever_name_the_feed_gives_it()
    {
        var items = Item("<title>Night ferries return</title><guid>N/A</guid>", P) + Item("<title>Costs to be shared</title><guid>N/A</guid>", Seeds.SecondParagraph) + Item("<title>Night ferries return</title><guid>N/A</guid>", P);

        Assert.Equal(["Night ferries return", "Costs to be shared"], Rss(items).Select(imported => imported.Article.Title));
    }

    [Fact]
    public void Media_belong_to_an_item_and_replace_no_text()
    {
        var article = Rss(Item("<title>Night ferries return</title><enclosure url='https://harbour.example/a.mp3' type='audio/mpeg'/><media:content url='https://harbour.example/a.jpg'><media:description>A ferry. Photo: Ana Ferro</media:description></media:content>", P)).Single().Article;

        Assert.Equal($"{P}\n\n[a.mp3](https://harbour.example/a.mp3)\n\n![](https://harbour.example/a.jpg)\n", article.Body);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("<![CDATA[<p></p>]]>")]
    [InlineData("&lt;div&gt;&lt;br&gt;&amp;nbsp;&lt;/div&gt;")]
    [InlineData("<![CDATA[<!-- more -->]]>")]
    public void An_empty_full_text_leaves_the_description(string encoded)
    {
        Assert.Equal(P + "\n", Rss(Item($"<title>Night ferries return</title><content:encoded>{encoded}</content:encoded>", P)).Single().Article.Body);
    }

    [Fact]
    public void Items_that_differ_in_their_text_alone_are_several()
    {
        var items = Rss(Item("<title>Update</title><guid>N/A</guid>", P) + Item("<title>Update</title><guid>N/A</guid>", Seeds.SecondParagraph));

        Assert.Equal(2, items.Select(imported => imported.Article.Id).Distinct().Count());
    }

    [Fact]
    public void A_feed_of_more_items_than_are_read_is_refused_by_its_name_and_takes_no_time()
    {
        var bytes = Encoding.UTF8.GetBytes($"<rss version='2.0'><channel><title>Harbour</title>{string.Concat(Enumerable.Repeat(Item("<title>A</title>", "b"), 5_001))}</channel></rss>");

        Assert.Equal("has more than 5000 items", Assert.Throws<SeedBudgetException>(() => Seeds.Run(bytes, "seeds/a.xml")).Message);
    }

    [Fact]
    public void The_ledger_of_an_item_has_one_run_for_each_other_part_of_its_feed()
    {
        var items = string.Concat(Enumerable.Range(0, 300).Select(i => $"\n\n{Item($"<title>Boat {i}</title>", P)}\n"));

        var ledger = Rss(items)[150].Ledger;

        Assert.InRange(ledger.Length, 2, 5);
        Assert.Equal(1, ledger[0].Line);
        Assert.All(ledger.Zip(ledger.Skip(1)), pair => Assert.Equal(pair.First.EndLine + 1, pair.Second.Line));
    }

    [Theory]
    [InlineData("A boat \\ud83d runs", "A boat \uFFFD runs")]
    [InlineData("A boat \\udea2\\ud83d runs", "A boat \uFFFD\uFFFD runs")]
    [InlineData("A boat \\ud83d\\udea2 runs \\\\ud83d", "A boat 🚢 runs \\ud83d")]
    public void Half_a_character_in_JSON_is_no_reason_to_lose_the_file(string title, string read)
    {
        var json = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"title\":\"" + title + "\",\"content_text\":\"" + P + "\"}]}";

        Assert.Equal(read, Seeds.Run(Encoding.UTF8.GetBytes(json), "seeds/a.json").Articles.Single().Article.Title);
    }

    [Fact]
    public void A_post_of_Ghost_has_the_tags_and_authors_that_tables_tie_it_to()
    {
        const string Rest = """
            "tags":[{"id":"t1","name":"Ferries"},{"id":"t2","name":"#internal"},{"id":"t3","name":"Other"}],"posts_tags":[{"post_id":"1","tag_id":"t1"},{"post_id":"1","tag_id":"t2"},{"post_id":"9","tag_id":"t3"}],
            "users":[{"id":"a","name":"Ann Hill"}],"posts_authors":[{"post_id":"1","author_id":"a"}]
            """;
        var json = "{\"db\":[{\"data\":{\"posts\":[{\"id\":\"1\",\"uuid\":\"u1\",\"title\":\"Night ferries return\",\"html\":\"<p>" + P + "</p>\",\"status\":\"published\"}]," + Rest + "}}]}";

        var article = Seeds.Run(Encoding.UTF8.GetBytes(json), "seeds/ghost.json").Articles.Single().Article;

        Assert.Equal(("Ferries", "Ann Hill"), (string.Join('|', article.Topics), string.Join('|', article.Author)));
    }

    [Fact]
    public void An_item_without_text_is_named_with_its_line()
    {
        var text = $"<rss version='2.0'><channel><title>Harbour</title>\n{Item("<title>Night ferries return</title>", P)}\n<item><title>Only a title</title></item>\n</channel></rss>";

        var (articles, findings) = Seeds.Run(Encoding.UTF8.GetBytes(text), "seeds/a.xml");

        Assert.Single(articles);
        Assert.StartsWith("seeds/a.xml:3:1: error BR0435: The item 'Only a title'", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Area of 10&lt;sup&gt;6&lt;/sup&gt; km&lt;sup&gt;2&lt;/sup&gt;", "Area of 10⁶ km²")]
    [InlineData("log&lt;sub&gt;10&lt;/sub&gt; 5 and 1&lt;sup&gt;st&lt;/sup&gt; place", "log₁₀ 5 and 1st place")]
    [InlineData("6×10&lt;sup&gt;−23&lt;/sup&gt; and 10&lt;sup&gt;2x&lt;/sup&gt;", "6×10⁻²³ and 10^(2x)")]
    [InlineData("A sum &lt;sup of&gt; parts and 5 &amp;lt; 6", "A sum  parts and 5 < 6")]
    public void A_number_in_a_title_stays_what_it_is(string title, string read) =>
        Assert.Equal(read.Replace("  ", " ", StringComparison.Ordinal), Rss(Item($"<title>{title}</title>", P)).Single().Article.Title);

    [Fact]
    public void The_paragraph_that_leads_back_to_the_item_is_no_text()
    {
        var item = Item("<title>Night ferries return</title><link>https://harbour.example/1</link>", $"&lt;p&gt;{P}&lt;/p&gt;&lt;p&gt;Der Beitrag &lt;a href='https://harbour.example/1'&gt;Night ferries return&lt;/a&gt; erschien zuerst auf &lt;a href='https://harbour.example'&gt;Harbour&lt;/a&gt;.&lt;/p&gt;");

        Assert.Equal(P + "\n", Rss(item).Single().Article.Body);
    }

    [Fact]
    public void An_item_keeps_structure_author_topics_and_its_own_language()
    {
        var html = System.Net.WebUtility.HtmlEncode($"<h3>Plan</h3><p>{P} See <a href='/plan'>it</a>.</p><ul><li>one</li><li>two</li></ul>");
        var article = Rss(Item($"<title>Night ferries return</title><dc:creator>Ann Miller</dc:creator><category>Ferries</category><category>Night</category><dc:language>en-GB</dc:language><content:encoded>{html}</content:encoded>", "Short.")).Single().Article;

        Assert.Equal($"### Plan\n\n{P} See [it](https://harbour.example/plan).\n\n- one\n- two\n", article.Body);
        Assert.Equal("Ann Miller", string.Join('|', article.Author));
        Assert.Equal("Ferries|Night", string.Join('|', article.Topics));
        Assert.Equal("en-GB", article.Language.Value);
    }

    [Fact]
    public void The_address_of_an_author_stays_out()
    {
        Assert.Equal("Ann Miller", Rss(Item("<title>Night ferries return</title><author>ann@harbour.example (Ann Miller)</author>", P)).Single().Article.Author.Single());
        Assert.Empty(Rss(Item("<title>Night ferries return</title><author>ann@harbour.example</author>", P)).Single().Article.Author);
    }

    [Fact]
    public void Items_of_RDF_are_beside_their_channel()
    {
        var rdf = $"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='x'><title>Harbour</title><link>https://harbour.example/</link></channel><item rdf:about='1'><title>Night ferries return</title><link>https://harbour.example/1</link><dc:date>2025-04-03</dc:date><description>{P}</description></item></rdf:RDF>";

        var article = Read(rdf, "feed.rdf.xml").Single().Article;

        Assert.Equal(("Night ferries return", "Harbour", "2025-04-03"), (article.Title, article.Source, article.Date.ToString()));
    }

    [Fact]
    public void Links_of_Atom_are_relative_to_its_base()
    {
        var atom = $"<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://harbour.example/news/'><title>Harbour</title><author><name>Ann Miller</name></author><entry xml:lang='en'><title>Cranes arrive</title><link rel='edit' href='edit/1'/><link rel='alternate' href='cranes.html'/><published>2025-05-01T10:00:00Z</published><updated>2025-05-09T10:00:00Z</updated><content type='html'>{P} &lt;a href='b.html'&gt;More&lt;/a&gt; is known.</content></entry></feed>";

        var article = Read(atom, "feed.atom").Single().Article;

        Assert.Equal(("https://harbour.example/news/cranes.html", "2025-05-09T10:00Z"), (article.OriginalUrl, article.Updated.ToString()));
        Assert.Equal($"{P} [More](https://harbour.example/news/b.html) is known.\n", article.Body);
        Assert.Equal("Ann Miller", string.Join('|', article.Author));
    }

    [Fact]
    public void An_export_of_WordPress_gives_its_articles_with_their_status()
    {
        var posts = $"""
            <item><title>A picture</title><wp:post_type>attachment</wp:post_type><content:encoded>{P}</content:encoded></item>
            <item><title>Night ferries return</title><link>https://harbour.example/1</link><pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate><dc:creator>ann</dc:creator><content:encoded><![CDATA[{P}

            {Seeds.SecondParagraph}]]></content:encoded><excerpt:encoded>no</excerpt:encoded><wp:post_date>2025-04-03 10:00:00</wp:post_date><wp:status>draft</wp:status><wp:post_type>post</wp:post_type><category domain="post_tag" nicename="f">Ferries</category></item>
            """;

        var imported = Rss(posts).Single();

        Assert.Equal(("2025-04-03", true), (imported.Article.Date.ToString(), imported.Article.Draft));
        Assert.Equal($"{P}\n\n{Seeds.SecondParagraph}\n", imported.Article.Body);
        Assert.Equal("draft", imported.Evidence("draft").Value);
        Assert.Contains(imported.Ledger, entry => entry.Kind == LineKind.Body);
    }

    [Fact]
    public void An_export_of_Blogger_gives_no_settings_and_no_comments()
    {
        string Entry(string kind, string title, string more) => $"<entry><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#{kind}'/><title>{title}</title>{more}<content type='html'>{P}</content></entry>";
        var atom = $"<feed xmlns='http://www.w3.org/2005/Atom' xmlns:app='http://purl.org/atom/app#'><title>Harbour</title>{Entry("settings", "Colours", "")}{Entry("post", "Night ferries return", "<app:control><app:draft>yes</app:draft></app:control>")}{Entry("comment", "Too loud", "")}</feed>";

        var article = Read(atom, "blog.xml").Single().Article;

        Assert.Equal(("Night ferries return", true), (article.Title, article.Draft));
    }

    [Theory]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("mailto:a@harbour.example", null)]
    [InlineData("https://user:word@harbour.example/1", null)]
    [InlineData("/1", "https://harbour.example/1")]
    [InlineData("//other.example/1", "https://other.example/1")]
    public void Only_what_a_browser_opens_is_where_an_item_was(string written, string? address)
    {
        var json = $$"""{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "home_page_url": "https://harbour.example/", "items": [{"id": "1", "url": "{{written}}", "title": "Night ferries return", "content_text": "{{P}}"}]}""";
        var ghost = $$$"""{"db": [{"data": {"posts": [{"id": "1", "title": "Night ferries return", "status": "published", "html": "<p>{{{P}}}</p>", "canonical_url": "{{{written}}}"}]}}]}""";
        var ninjs = $$"""{"uri": "{{written}}", "type": "text", "headline": "Night ferries return", "body_html": "<p>{{P}}</p>"}""";

        Assert.Equal(address, Read(json, "feed.json").Single().Article.OriginalUrl);
        Assert.All(Read(ghost, "ghost.json").Concat(Read(ninjs, "ninjs.json")), imported => Assert.True(imported.Article.OriginalUrl is null || (address is not null && written.StartsWith("//", StringComparison.Ordinal)), imported.Article.OriginalUrl));
    }

    [Fact]
    public void A_JSON_Feed_is_read_item_by_item()
    {
        var json = $$"""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "home_page_url": "https://harbour.example/", "language": "en",
             "items": [
              {"id": "1", "url": "https://harbour.example/1", "title": "Night ferries return", "content_html": "<p>{{P}} <a href=\"/plan\">Plan</a></p>", "date_published": "2025-04-03T10:00:00+02:00", "authors": [{"name": "Ann Miller"}], "tags": ["ferries"]},
              {"id": "2", "title": "Costs to be shared", "content_text": "{{Seeds.SecondParagraph}}\n\nThe end is near, said the council of the harbour today.", "attachments": [{"url": "https://harbour.example/a.pdf", "mime_type": "application/pdf", "title": "The plan"}]}]}
            """;

        var articles = Read(json, "feed.json");

        Assert.Equal(["Night ferries return", "Costs to be shared"], articles.Select(imported => imported.Article.Title));
        Assert.Equal(("2025-04-03T10:00+02:00", "https://harbour.example/1", "Ann Miller"), (articles[0].Article.Date.ToString(), articles[0].Article.OriginalUrl, articles[0].Article.Author.Single()));
        Assert.EndsWith("[The plan](https://harbour.example/a.pdf)\n", articles[1].Article.Body, StringComparison.Ordinal);
        Assert.Equal(3, articles[0].Evidence("title").Place.Line);
    }

    [Fact]
    public void An_export_of_Ghost_gives_its_posts_with_status_tags_and_authors()
    {
        var json = $$$$"""
            {"db": [{"meta": {"version": "5.0"}, "data": {"posts": [{"id": "a", "uuid": "u-1", "title": "Night ferries return", "html": "<p>{{{{P}}}}</p>", "status": "scheduled", "published_at": "2025-04-03T10:00:00.000Z"}],
              "tags": [{"id": "t", "name": "Ferries"}], "posts_tags": [{"post_id": "a", "tag_id": "t"}], "users": [{"id": "x", "name": "Ann Miller"}], "posts_authors": [{"post_id": "a", "author_id": "x"}]}}]}
            """;

        var article = Read(json, "ghost.json").Single().Article;

        Assert.Equal((true, "2025-04-03T10:00Z", "Ferries", "Ann Miller"), (article.Draft, article.Date.ToString(), article.Topics.Single(), article.Author.Single()));
    }

    [Theory]
    [InlineData("{\"a\": ", "BR0430")]
    [InlineData("{\"a\": 1}", "BR0431")]
    public void JSON_that_is_no_feed_is_a_finding(string json, string code)
    {
        var (articles, diagnostics) = Seeds.Run(Encoding.UTF8.GetBytes(json), "seeds/a.json");

        Assert.Empty(articles);
        Assert.Equal(code, diagnostics.Single().Code);
    }

    private static string Item(string fields, string description) => $"<item>{fields}<description>{description}</description></item>";

    [Fact]
    public void The_page_of_an_item_comes_before_the_page_that_it_is_about()
    {
        var json = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"title\":\"Night ferries return\",\"url\":\"https://harbour.example/2\",\"external_url\":\"https://other.example/a\",\"content_text\":\"" + P + "\"}]}";

        Assert.Equal("https://harbour.example/2", Read(json, "feed.json").Single().Article.OriginalUrl);
    }

    [Fact]
    public void A_feed_whose_elements_have_a_prefix_is_a_feed()
    {
        var atom = $"""
            <?xml version="1.0" encoding="utf-8"?>
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/"><a:title>Harbour</a:title><a:author><a:name>Ann Hill</a:name></a:author>
            <a:entry><a:title>Night ferries return</a:title><a:id>u1</a:id><a:link rel="alternate" href="news/2"/><a:published>2025-04-03T10:00:00Z</a:published><a:content type="html">&lt;p&gt;{P}&lt;/p&gt;</a:content></a:entry></a:feed>
            """;

        var article = Read(atom, "feed.xml").Single().Article;

        Assert.Equal(("Night ferries return", "2025-04-03T10:00Z", "Ann Hill", "https://harbour.example/news/2"), (article.Title, article.Date.ToString(), article.Author.Single(), article.OriginalUrl));
    }

    [Fact]
    public void An_export_of_WordPress_names_authors_in_full_and_its_shortcodes_are_left_out()
    {
        var wxr = $"""
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Harbour</title>
            <wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name>Ann Hill</wp:author_display_name></wp:author>
            <item><title>Night ferries return</title><dc:creator>ann</dc:creator><content:encoded><![CDATA[<p>{P}</p>

            [gallery ids="1,2" columns='3']

            <p>{P} [sic] [1]</p>]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>
            """;

        var article = Read(wxr, "export.xml").Single().Article;

        Assert.Equal("Ann Hill", article.Author.Single());
        Assert.DoesNotContain("gallery", article.Body);
        Assert.Contains("sic", article.Body);
    }

    private static ImmutableArray<ImportedArticle> Rss(string items) => Read(
        "<?xml version='1.0'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/' xmlns:content='http://purl.org/rss/1.0/modules/content/' "
        + $"xmlns:excerpt='http://wordpress.org/export/1.2/excerpt/' xmlns:wp='http://wordpress.org/export/1.2/'><channel><title>Harbour</title><link>https://harbour.example/</link>{items}</channel></rss>", "feed.xml");

    private static ImmutableArray<ImportedArticle> Read(string text, string name) => Seeds.Run(Encoding.UTF8.GetBytes(text), "seeds/" + name).Articles;
}

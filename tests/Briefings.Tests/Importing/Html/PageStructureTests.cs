using System.Text;
using Xunit;

namespace Briefings.Tests.Importing.Html;

/// <summary>What of a page's structure is kept as Markdown: each case a piece of an article and what it is written as.</summary>
public class PageStructureTests
{
    private const string P = Seeds.Paragraph;

    [Theory]
    [InlineData("<h2>What comes</h2><p>{P}</p>", "## What comes")]
    [InlineData("<h3>Was <b>kommt</b></h3><p>{P}</p>", "### Was kommt")]
    [InlineData("<h4>Suite</h4><p>{P}</p>", "#### Suite")]
    [InlineData("<ul><li>one pier of wood</li><li>two piers of stone</li></ul>", "- one pier of wood\n- two piers of stone")]
    [InlineData("<ol><li>plan it</li><li>build it</li></ol>", "1. plan it\n2. build it")]
    [InlineData("<ol start=4><li>plan it</li><li>build it</li></ol>", "4. plan it\n5. build it")]
    [InlineData("<ul><li>piers<ul><li>north</li><li>south</li></ul></li><li>locks</li></ul>", "- piers\n  - north\n  - south\n- locks")]
    [InlineData("<ul><li><p>first</p><p>more of it</p></li><li>second</li></ul>", "- first\n\n  more of it\n- second")]
    [InlineData("<p>It is <strong>closed</strong>, said <em>Harbour Post</em>.</p>", "It is **closed**, said *Harbour Post*.")]
    [InlineData("<p>It is <b>closed </b>today and<i> tomorrow</i>.</p>", "It is **closed** today and *tomorrow*.")]
    [InlineData("<p><b>Note:</b>it is <b>very <i>old</i></b> now.</p>", "**Note**:it is **very *old*** now.")]
    [InlineData("<p>港は<b>「閉鎖」</b>された。</p>", "港は「**閉鎖**」された。")]
    [InlineData("<p>See <a href='/plan'>the plan</a> of it.</p>", "See [the plan](https://example.org/plan) of it.")]
    [InlineData("<p>See <a href='https://other.example/a_(b)'>the <b>plan</b></a>.</p>", "See [the **plan**](https://other.example/a_(b)).")]
    [InlineData("<p>See <a href='javascript:x()'>the plan</a> and <a href='#top'>the top</a>.</p>", "See the plan and the top.")]
    [InlineData("<p>It saves 10<sup>6</sup> t of CO<sub>2</sub>.</p>", "It saves 10<sup>6</sup> t of CO<sub>2</sub>.")]
    [InlineData("<p>Run <code>make *all*</code> now.</p>", "Run `make *all*` now.")]
    [InlineData("<pre>a  b\n  c</pre>", "```\na  b\n  c\n```")]
    [InlineData("<blockquote><p>It was time.</p><p>We did it.</p></blockquote>", "> It was time.\n>\n> We did it.")]
    [InlineData("<p>Old Harbour 1<br>Lindau</p>", "Old Harbour 1\\\nLindau")]
    [InlineData("<table><tr><th>Crane</th><th>Load</th></tr><tr><td>North | old</td><td>40 t</td></tr></table>", "| Crane | Load |\n| --- | --- |\n| North \\| old | 40 t |")]
    [InlineData("<table><tr><th colspan=2>Cranes</th></tr><tr><td>North</td><td>40 t</td></tr><tr><td>South</td><td><a href='/s'>60 t</a></td></tr></table>", "| Cranes |  |\n| --- | --- |\n| North | 40 t |\n| South | [60 t](https://example.org/s) |")]
    [InlineData("<figure><img src='/a.jpg' alt='The pier'><figcaption>The pier at noon</figcaption></figure>", "![The pier](https://example.org/a.jpg \"The pier at noon\")")]
    [InlineData("<div class='image'><img src='/a.jpg' alt='The pier'><p class='image-caption'>The <b>new</b> pier &quot;North&quot;</p></div>", "![The pier](https://example.org/a.jpg \"The new pier &quot;North&quot;\")")]
    [InlineData("<figure><img src='data:image/gif;base64,R0' alt=''><noscript><img src='/b.jpg' alt='The pier'></noscript></figure>", "![The pier](https://example.org/b.jpg)")]
    [InlineData("<figure><picture><source srcset='/b-900.jpg 900w, /b-300.jpg 300w'><img src='/placeholder.svg' alt='The pier'></picture></figure>", "![The pier](https://example.org/b-900.jpg)")]
    [InlineData("<figure class='gallery'><figure><img src='/a.jpg' alt='North'></figure><figure><img src='/b.jpg' alt='South'></figure></figure>", "![North](https://example.org/a.jpg)\n\n![South](https://example.org/b.jpg)")]
    [InlineData("<p><img src='/filters:format(webp)/a.jpg' alt='The pier'></p>", "![The pier](https://example.org/filters:format%28webp%29/a.jpg)")]
    [InlineData("<table><caption>Cranes by their load</caption><tr><th>Crane</th><th>Load</th></tr><tr><td>North</td><td>40 t</td></tr></table>", "Cranes by their load\n\n| Crane | Load |\n| --- | --- |\n| North | 40 t |")]
    [InlineData("<table><tr><th>Crane</th><th>Year</th><th>Load</th></tr><tr><td rowspan=2>North</td><td>2023</td><td>40 t</td></tr><tr><td>2024</td><td>60 t</td></tr></table>", "| Crane | Year | Load |\n| --- | --- | --- |\n| North | 2023 | 40 t |\n|  | 2024 | 60 t |")]
    [InlineData("<figure><blockquote>It was time.</blockquote><figcaption>Jo Hill, harbour master</figcaption></figure>", "> It was time.\n\nJo Hill, harbour master")]
    [InlineData("<div class='elementor-widget elementor-widget-text-editor'><p>The lock of the inner harbour is closed until noon.</p></div>", "The lock of the inner harbour is closed until noon.")]
    [InlineData("<div class='cmp-text'><p>The lock of the inner harbour is closed until noon.</p></div>", "The lock of the inner harbour is closed until noon.")]
    [InlineData("<div class='has-related js-slider-toggle'><p>The lock of the inner harbour is closed until noon.</p></div>", "The lock of the inner harbour is closed until noon.")]
    [InlineData("<div class='infobox'><p>The lock of the inner harbour is closed until noon.</p></div>", "The lock of the inner harbour is closed until noon.")]
    [InlineData("<p>Source: <a href='https://other.example/'>Harbour Board of Old Lindau</a></p>", "Source: [Harbour Board of Old Lindau](https://other.example/)")]
    [InlineData("<p>Stars: 5 * 6, snake_case, <s>no</s> [a](b).</p>", "Stars: 5 * 6, snake_case, ~~no~~ [a\\](b).")]
    [InlineData("<dl><dt>Place</dt><dd>The old harbour of the town of Lindau</dd></dl>", "**Place**\n\nThe old harbour of the town of Lindau")]
    public void A_part_of_an_article_is_written_as_Markdown(string html, string markdown)
    {
        var body = Body($"<p>{P}</p>{html.Replace("{P}", P, StringComparison.Ordinal)}<p>{Seeds.SecondParagraph}</p>");

        Assert.StartsWith(P + "\n\n", body, StringComparison.Ordinal);
        Assert.Contains("\n\n" + markdown + "\n\n", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p><a href='/2'>Ferries return to the pier at night</a></p>")]
    [InlineData("<div class='share-bar'><p>Tell your friends that the pier is open again, and send them this page.</p></div>")]
    [InlineData("<div class='author-box'><p>Ann Miller has written about harbours for ten years, and lives by the sea.</p></div>")]
    [InlineData("<section id='related'><h3>More</h3><p>The ferries run at night again from Monday on, the harbour board said.</p></section>")]
    [InlineData("<aside><p>The ferries run at night again from Monday on, the harbour board said today.</p></aside>")]
    [InlineData("<form><p>Get our letter every week, and read what is new in the harbour before others do.</p></form>")]
    [InlineData("<div id='comments'><p>Joe: I think that the cranes are much too loud, and the board should think again.</p></div>")]
    [InlineData("<ul><li><a href='/1'>Ferries return</a></li><li><a href='/2'>Lock is closed</a></li></ul>")]
    [InlineData("<h3>Read more</h3>")]
    [InlineData("<p>Lesen Sie auch die folgenden Beiträge:</p><ul><li><a href='/1'>Ferries return to the pier</a></li></ul>")]
    [InlineData("<p><strong>Zum Weiterlesen</strong></p>")]
    [InlineData("<div class='posts'><article><h3><a href='/2'>Ferries return</a></h3><p>The ferries run at night again from Monday on, the harbour board said today.</p></article></div>")]
    public void What_is_behind_an_article_is_left_out(string html)
    {
        Assert.Equal($"{P}\n\n{Seeds.SecondParagraph}\n", Body($"<p>{P}</p><p>{Seeds.SecondParagraph}</p>{html}"));
    }

    [Theory]
    [InlineData("<p>Read more: <a href='/2'>Ferries return to the pier at night</a></p>")]
    [InlineData("<p><strong>LIRE AUSSI : <a href='/2'>Les ferries reviennent au port</a></strong></p>")]
    [InlineData("<p>关键词：</p><p><a href='/2'>渡轮夜间重返北码头的消息</a></p>")]
    public void A_labelled_link_to_another_page_is_left_out_of_the_text(string html)
    {
        Assert.Equal($"{P}\n\n{Seeds.SecondParagraph}\n", Body($"<p>{P}</p>{html}<p>{Seeds.SecondParagraph}</p>"));
    }

    [Fact]
    public void A_sentence_that_is_shown_again_as_a_quote_is_read_once()
    {
        var sentence = P[..60];

        Assert.Equal($"{P}\n\n{Seeds.SecondParagraph}\n", Body($"<p>{P}</p><blockquote><p>{sentence}</p></blockquote><p>{Seeds.SecondParagraph}</p>"));
    }

    [Theory]
    [InlineData("<div id='cookie-dialog'>{LONG}</div>")]
    [InlineData("<div class='privacy-modal'>{LONG}</div>")]
    [InlineData("<div class='comment-list'>{LONG}</div>")]
    [InlineData("<footer>{LONG}</footer>")]
    public void What_is_beside_the_text_is_no_text_however_long_it_is(string html)
    {
        var long_ = string.Concat(Enumerable.Range(1, 12).Select(i => $"<p>Paragraph {i} says once more at some length what a reader has to agree to before anything else.</p>"));
        var page = $"<html><body><main><div class=a><h1>Pier to be rebuilt</h1><p>{P}</p><p>{Seeds.SecondParagraph}</p></div>{html.Replace("{LONG}", long_, StringComparison.Ordinal)}</main></body></html>";

        Assert.Equal($"{P}\n\n{Seeds.SecondParagraph}\n", Seeds.Run(Encoding.UTF8.GetBytes(page), "seeds/a.html").Articles.Single().Article.Body);
    }

    [Theory]
    [InlineData("<noscript><p>{P}</p><p>{S}</p></noscript>")]
    [InlineData("<script type='text/template'><p>{P}</p><p>{S}</p></script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"{P}\\n\\n{S}\"}</script>")]
    [InlineData("<script id='__NEXT_DATA__' type='application/json'>{\"props\":{\"post\":{\"content\":\"<p>{P}</p><p>{S}</p>\"}}}</script>")]
    public void A_text_that_only_scripts_have_is_read(string html)
    {
        var page = $"<html><head><title>Pier to be rebuilt</title></head><body><h1>Pier to be rebuilt</h1><div id=app></div>{html.Replace("{P}", P, StringComparison.Ordinal).Replace("{S}", Seeds.SecondParagraph, StringComparison.Ordinal)}</body></html>";

        Assert.Equal($"{P}\n\n{Seeds.SecondParagraph}\n", Seeds.Run(Encoding.UTF8.GetBytes(page), "seeds/a.html").Articles.Single().Article.Body);
    }

    [Fact]
    public void A_page_of_several_article_elements_is_read_whole()
    {
        var html = $"<html><body><main><h1>Pier to be rebuilt</h1><div><article id=c1><p>{P}</p></article></div><div><article id=c2><h2>What comes</h2><p>{Seeds.SecondParagraph}</p></article></div></main></body></html>";

        Assert.Equal($"{P}\n\n## What comes\n\n{Seeds.SecondParagraph}\n", Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article.Body);
    }

    [Fact]
    public void What_is_said_of_the_author_below_the_text_is_left_out()
    {
        var page = $"<html><head><meta name=author content='Ann Miller'></head><body><main><h1>Pier to be rebuilt</h1><p>{P}</p><p>{Seeds.SecondParagraph}</p><p>{P} So be it.</p><p><em>Ann Miller has written about harbours for ten years.</em></p></main></body></html>";

        Assert.DoesNotContain("ten years", Seeds.Run(Encoding.UTF8.GetBytes(page), "seeds/a.html").Articles.Single().Article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<b>Warning</b>: no link in <b>/www/a.php</b> on line <b>3</b><br>\n<!DOCTYPE html><html><head><title>Pier to be rebuilt</title></head><body>")]
    [InlineData("<head><title>Pier to be rebuilt</title></head>")]
    [InlineData("<div>")]
    public void A_page_may_begin_with_anything(string head)
    {
        var imported = Seeds.Run(Encoding.UTF8.GetBytes($"{head}<h1>Pier to be rebuilt</h1><p>{P}</p><p>{Seeds.SecondParagraph}</p>"), "seeds/a.html").Articles.Single();

        Assert.Equal(("Pier to be rebuilt", $"{P}\n\n{Seeds.SecondParagraph}\n"), (imported.Article.Title, imported.Article.Body));
    }

    [Fact]
    public void A_page_without_any_names_gives_its_text_alone()
    {
        var menu = string.Concat(Enumerable.Range(1, 8).Select(i => $"<div><a href='/{i}'>Part {i} of the site</a></div>"));
        var html = $"<html><body><div>{menu}</div><div><h1>Pier to be rebuilt</h1><div>By Ann Miller, 5 March 2024</div><p>{P}</p><p>{Seeds.SecondParagraph}</p></div><div>{menu}</div><div>© 2024 Harbour Post</div></body></html>";

        var article = Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article;

        Assert.Equal($"{P}\n\n{Seeds.SecondParagraph}\n", article.Body);
        Assert.Equal("2024-03-05", article.Date.ToString());
    }

    [Fact]
    public void A_name_that_most_paragraphs_share_is_not_of_furniture()
    {
        Assert.Equal($"{P}\n\n{Seeds.SecondParagraph}\n\n{P} Again.\n", Body($"<p>{P}</p><p class='paywall'>{Seeds.SecondParagraph}</p><p class='paywall'>{P} Again.</p>"));
    }

    [Fact]
    public void A_text_in_parts_of_one_name_is_read_whole()
    {
        var html = $"<html><body><main><h1>Pier to be rebuilt</h1><div><div class='article-body'><p>{P}</p></div><div class='ad-box'>Buy</div><div class='article-body'><p>{Seeds.SecondParagraph}</p></div></div></main></body></html>";

        Assert.Equal($"{P}\n\n{Seeds.SecondParagraph}\n", Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article.Body);
    }

    [Fact]
    public void A_standfirst_beside_the_title_is_text()
    {
        var html = $"<html><body><main><header><h1>Pier to be rebuilt</h1><div class='teaser'><p>The council has decided what becomes of the northern pier after the storms.</p></div></header><div class='article-body'><p>{P}</p><p>{Seeds.SecondParagraph}</p></div></main></body></html>";

        Assert.StartsWith("The council has decided", Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_is_one_link_is_text_where_it_is_between_two_others()
    {
        const string linked = "On Friday the board of the harbour, eleven people in all, denied before the court that the pier had been in danger at any time.";

        Assert.Contains("denied before the court", Body($"<p>{P}</p><div class='wrap'><p><a href='/live'><strong>{linked}</strong></a></p></div><p>{Seeds.SecondParagraph}</p>"), StringComparison.Ordinal);
        Assert.DoesNotContain("denied before the court", Body($"<p>{P}</p><p><a href='/live'>Board denied before the court that pier was in danger at any time, says the harbour</a></p><p>{Seeds.SecondParagraph}</p>"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_asks_for_money_is_left_out_beside_hidden_text_too()
    {
        var body = Body($"<div class='teaser'><p>{P}</p></div><div style='display:none'><p>{P}</p><p>{Seeds.SecondParagraph}</p><p>{P} Again.</p><p>{Seeds.SecondParagraph} Again.</p></div><div class='paywall'><h2>Read on</h2><p>Get unlimited access for one crown a week. Cancel at any time.</p></div>");

        Assert.EndsWith($"{Seeds.SecondParagraph} Again.\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_text_is_read_where_nothing_else_has_any()
    {
        var html = $"<html><body><h1>Pier to be rebuilt</h1><div style='display: none'><p>{P}</p><p>{Seeds.SecondParagraph}</p></div></body></html>";

        Assert.Equal($"{P}\n\n{Seeds.SecondParagraph}\n", Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article.Body);
    }

    private static string Body(string article)
    {
        var html = $"<html lang=en><head><link rel=canonical href='https://example.org/1'></head><body><article><h1>Pier to be rebuilt</h1>{article}</article></body></html>";
        return Seeds.Run(Encoding.UTF8.GetBytes(html), "seeds/a.html").Articles.Single().Article.Body;
    }
}

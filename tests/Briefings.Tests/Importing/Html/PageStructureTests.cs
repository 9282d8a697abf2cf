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
    [InlineData("<figure><img src='/a.jpg' alt='The pier'><figcaption>The pier at noon</figcaption></figure>", "![The pier](https://example.org/a.jpg)")]
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
    public void What_is_behind_an_article_is_left_out(string html)
    {
        Assert.Equal($"{P}\n\n{Seeds.SecondParagraph}\n", Body($"<p>{P}</p><p>{Seeds.SecondParagraph}</p>{html}"));
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

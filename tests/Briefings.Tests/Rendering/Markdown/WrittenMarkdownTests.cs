using System.Text;
using AngleSharp.Html.Parser;
using Briefings.Rendering.Markdown;
using Xunit;

namespace Briefings.Tests.Rendering.Markdown;

public class WrittenMarkdownTests
{
    private const string Page = "https://news.example/archive/en/2024/p/";

    [Fact]
    public void A_table_scrolls_and_its_heads_say_what_they_are_of()
    {
        Assert.Equal(
            """
            <div class="table" tabindex="0">
            <table>
            <thead>
            <tr>
            <th scope="col">Port</th>
            <th scope="col" class="at-end">Tons</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>Kiel <strong>East</strong></td>
            <td class="at-end">1<br />2</td>
            </tr>
            <tr>
            <td><code>a|b</code></td>
            <td class="at-end"></td>
            </tr>
            </tbody>
            </table>
            </div>
            """,
            Write("| Port | Tons |\n|---|--:|\n| Kiel **East** | 1<br>2 |\n| `a\\|b` |"));
    }

    [Fact]
    public void A_table_without_heads_has_no_row_of_empty_ones()
    {
        Assert.DoesNotContain("thead", Write("| | |\n|-|-|\n| a | b |"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A | B\nC | D", "<p>A | B\nC | D</p>")]
    [InlineData("Harbour | News", "<p>Harbour | News</p>")]
    public void Lines_with_bars_are_no_table(string markdown, string html)
    {
        Assert.Equal(html, Write(markdown));
    }

    [Fact]
    public void Few_letters_do_not_ask_for_a_million_cells()
    {
        var html = Write(string.Concat(Enumerable.Repeat("|a", 300)) + "\n" + string.Concat(Enumerable.Repeat("|-", 300)) + "\n" + string.Concat(Enumerable.Repeat("|x\n", 5000)));

        Assert.True(html.Length < 200_000);
    }

    [Fact]
    public void Footnotes_are_numbered_and_lead_there_and_back_on_the_page_itself()
    {
        Assert.Equal(
            $"""
            <p>One<sup><a id="fnref1" href="{Page}#fn1" role="doc-noteref">1</a></sup> two<sup><a id="fnref2" href="{Page}#fn2" role="doc-noteref">2</a></sup></p>
            <section class="footnotes" role="doc-endnotes">
            <ol>
            <li id="fn1">
            <p>Reuters, <em>p. 3</em> <a href="{Page}#fnref1" role="doc-backlink">{"\u21A9\uFE0E"}</a></p>
            </li>
            <li id="fn2">
            <p>Own count <a href="{Page}#fnref2" role="doc-backlink">{"\u21A9\uFE0E"}</a></p>
            </li>
            </ol>
            </section>
            """,
            Write("One[^a] two[^1]\n\n[^1]: Own count\n[^a]: Reuters, *p. 3*"));
    }

    [Theory]
    [InlineData("Text\n\n[^1]: Reuters", "Text</p>\n<p>[^1]: Reuters")]
    [InlineData("See [^9] here", "See [^9] here")]
    [InlineData("A[^1] B\n\n[^1]: x\n[^2]: never", "[^2]: never")]
    public void What_only_looks_like_a_footnote_stays_text(string markdown, string words)
    {
        Assert.Contains(words, Write(markdown), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("~~gone~~", "<del>gone</del>")]
    [InlineData("H~2~O", "H<sub>2</sub>O")]
    [InlineData("CO~2~-Ausstoß", "CO<sub>2</sub>-Ausstoß")]
    [InlineData("10^6^ m^2^ x^n-1^", "10<sup>6</sup> m<sup>2</sup> x<sup>n-1</sup>")]
    [InlineData("5~10 and 15~20 percent", "5~10 and 15~20 percent")]
    [InlineData("增长5~10，下降15~20", "增长5~10，下降15~20")]
    [InlineData("3月~5月和7月~9月", "3月~5月和7月~9月")]
    [InlineData("5~6월, 8~9월", "5~6월, 8~9월")]
    [InlineData("about ~5 and ~6 million", "about ~5 and ~6 million")]
    [InlineData("(^_^) and (^o^)", "(^_^) and (<sup>o</sup>)")]
    [InlineData("10~20~30", "10~20~30")]
    [InlineData("~home and ~user *a ~b* c~", "~home and ~user <em>a ~b</em> c~")]
    public void Sub_and_superscript_are_short_and_ranges_are_none(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>", Write(markdown));
    }

    [Theory]
    [InlineData("see https://a.example/x, and", "see <a href=\"https://a.example/x\">https://a.example/x</a>, and")]
    [InlineData("(https://a.example/b_(c))", "(<a href=\"https://a.example/b_(c)\">https://a.example/b_(c)</a>)")]
    [InlineData("www.a.example.", "<a href=\"https://www.a.example\">www.a.example</a>.")]
    [InlineData("详见https://a.example/x查看。", "详见<a href=\"https://a.example/x\">https://a.example/x</a>查看。")]
    [InlineData("详见：http://a.example。", "详见：<a href=\"http://a.example\">http://a.example</a>。")]
    [InlineData("https://a.example/에서", "<a href=\"https://a.example/\">https://a.example/</a>에서")]
    [InlineData("**https://a.example/**", "<strong><a href=\"https://a.example/\">https://a.example/</a></strong>")]
    [InlineData("https://a.example/x_y_z?a=1&b=2#c", "<a href=\"https://a.example/x_y_z?a=1&amp;b=2#c\">https://a.example/x_y_z?a=1&amp;b=2#c</a>")]
    [InlineData("[https://a.example](https://b.example/)", "<a href=\"https://b.example/\">https://a.example</a>")]
    [InlineData("`https://a.example`", "<code>https://a.example</code>")]
    [InlineData("https\\://a.example", "https://a.example")]
    [InlineData("http://localhost:80/ and http://", "http://localhost:80/ and http://")]
    [InlineData("ahttp://a.example", "ahttp://a.example")]
    [InlineData("ftp://a.example javascript://a.example", "ftp://a.example javascript://a.example")]
    [InlineData("awww.a.example", "awww.a.example")]
    [InlineData("https://user@a.example/", "https://user@a.example/")]
    public void A_bare_address_is_a_link(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>", Write(markdown));
    }

    [Fact]
    public void A_list_of_definitions()
    {
        Assert.Equal("<dl>\n<dt>Berth</dt>\n<dd>Where a ship lies</dd>\n</dl>", Write("Berth\n:   Where a ship lies"));
    }

    [Theory]
    [InlineData("**（重要）**这是", "<strong>（重要）</strong>这是")]
    [InlineData("这是**“中文”**的", "这是<strong>“中文”</strong>的")]
    [InlineData("太郎は**「こんにちは」**と言った", "太郎は<strong>「こんにちは」</strong>と言った")]
    public void Emphasis_holds_beside_the_signs_of_Chinese_and_Japanese(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>", Write(markdown));
    }

    [Theory]
    [InlineData("a<br>b<BR/>c", "a<br />b<br />c")]
    [InlineData("H<sub>2</sub>O <sup class=x onclick=alert(1)>2</sup>", "H<sub>2</sub>O <sup>2</sup>")]
    [InlineData("<kbd>Ctrl</kbd> <u>u</u> <mark>m</mark> <abbr title=\"a > b\">WHO</abbr>", "<kbd>Ctrl</kbd> <u>u</u> <mark>m</mark> <abbr>WHO</abbr>")]
    [InlineData("a <u>open", "a &lt;u&gt;open")]
    [InlineData("a </u> b", "a &lt;/u&gt; b")]
    [InlineData("<u>*a</u>b*", "&lt;u&gt;<em>a&lt;/u&gt;b</em>")]
    [InlineData("<u>a <sub>b</u> c</sub>", "<u>a &lt;sub&gt;b</u> c&lt;/sub&gt;")]
    [InlineData("<script>x</script> <b>y</b> <subx>", "&lt;script&gt;x&lt;/script&gt; &lt;b&gt;y&lt;/b&gt; &lt;subx&gt;")]
    [InlineData("`<br>` \\<br>", "<code>&lt;br&gt;</code> &lt;br&gt;")]
    [InlineData("[<u>a</u>](https://a.example/)", "<a href=\"https://a.example/\"><u>a</u></a>")]
    [InlineData("<sub", "&lt;sub")]
    public void A_few_tags_come_through_without_attributes_and_only_in_pairs(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>", Write(markdown));
    }

    [Theory]
    [InlineData("<details>\n<summary>More *here*</summary>\n\nText\n\n- a\n\n</details>", "<details>\n<summary>More <em>here</em></summary>\n<p>Text</p>\n<ul>\n<li>a</li>\n</ul>\n</details>")]
    [InlineData("<details open onclick=x><summary>S</summary>Text</details>", "<details>\n<summary>S</summary>\n<p>Text</p>\n</details>")]
    [InlineData("Before <details><summary>S</summary>in *it*</details> after", "<p>Before</p>\n<details>\n<summary>S</summary>\n<p>in <em>it</em></p>\n</details>\n<p>after</p>")]
    [InlineData("Before <details><summary>S</summary>\n\nin\n\n</details> after", "<p>Before</p>\n<details>\n<summary>S</summary>\n<p>in</p>\n</details>\n<p>after</p>")]
    [InlineData("a <details>b <details>c</details> d</details> e", "<p>a</p>\n<details>\n<p>b</p>\n<details>\n<p>c</p>\n</details>\n<p>d</p>\n</details>\n<p>e</p>")]
    [InlineData("a <details>b</details> and <details>c</details>", "<p>a</p>\n<details>\n<p>b</p>\n</details>\n<p>and</p>\n<details>\n<p>c</p>\n</details>")]
    [InlineData("- item <details><summary>S</summary>in</details>", "<ul>\n<li>item\n<details>\n<summary>S</summary>\nin\n</details>\n</li>\n</ul>")]
    [InlineData("no <details> end", "<p>no &lt;details&gt; end</p>")]
    [InlineData("*no <details>b</details>* mark", "<p><em>no &lt;details&gt;b&lt;/details&gt;</em> mark</p>")]
    [InlineData("<details>\n\n<summary>S</summary>\n\nText\n\n</details>", "<details>\n<summary>S</summary>\n<p>Text</p>\n</details>")]
    [InlineData("<details>\nno end", "<p>&lt;details&gt;\nno end</p>")]
    [InlineData("a <summary>b</summary>", "<p>a &lt;summary&gt;b&lt;/summary&gt;</p>")]
    [InlineData("<details>\n\n<details>\n\nin\n\n</details>\n\n</details>", "<details>\n<details>\n<p>in</p>\n</details>\n</details>")]
    public void Details_hold_blocks(string markdown, string html)
    {
        Assert.Equal(html, Write(markdown));
    }

    [Theory]
    [InlineData("# Hello, World!\n\n# Hello World\n\n# Über «uns»", "hello-world hello-world-1 über-uns")]
    [InlineData("# 会议 成果\n\n# סיכום\n\n# हिन्दी", "会议-成果 סיכום हिन्दी")]
    [InlineData("# About\n\n# P1\n\n# !?\n\n# !", "about-1 p1-1 section section-1")]
    [InlineData("# a\n\n# a-1\n\n# a", "a a-1 a-2")]
    [InlineData("# *a* `b` [c](https://a.example/)", "a-b-c")]
    public void A_heading_is_named_by_its_words(string markdown, string names)
    {
        var text = Text(markdown);

        Assert.Equal(names.Split(' '), text.Headings.Select(heading => heading.Name));
        Assert.Equal(names.Split(' '), new HtmlParser().ParseDocument(Encoding.UTF8.GetString(text.Utf8)).QuerySelectorAll("h2").Select(heading => heading.Id));
    }

    [Fact]
    public void No_template_names_a_place_that_a_heading_may_take()
    {
        var names = Directory.GetFiles(Path.Combine(Root, "templates"), "*.html", SearchOption.AllDirectories)
            .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), "\\sid=\"([^\"{]+)\"").Select(match => match.Groups[1].Value));

        Assert.Equal([], names.Except(HeadingNames.OfTemplates));
    }

    [Theory]
    [InlineData("[![Map](https://a.example/b.png)](https://b.example/)", "<figure class=\"elsewhere\">\n<a href=\"https://b.example/\">Map</a>\n<figcaption>a.example</figcaption>\n</figure>")]
    [InlineData("x [![Map](https://a.example/b.png)](https://b.example/)", "<p>x <a href=\"https://b.example/\">Map</a></p>")]
    public void A_picture_in_a_link_is_one_link(string markdown, string html)
    {
        Assert.Equal(html, Write(markdown));
    }

    public static TheoryData<string> Bombs { get; } =
    [
        .. new[]
        {
            "http://(", "www.(", "http://a.b ", "www.", "http://a.b(", "<u>", "</u>", "<u", "<details>\n\n", "<details>", "<details><summary>", "</details>\n\n",
            "# a\n\n", "# a-1\n\n# a\n\n", "[^a] ", "[^a]: b\n", "[^", "|", "|\n", "a|b\n", "|-", ": a\n", "a\n: b\n\n", "~", "~a~ ", "^a^ ", "~~a", "![](a.jpg)\n\n", "<sub><sup>", "<br>", "[![", "[a", "[[a]", "]\n[", "**（", "&#x1F;",
        }.SelectMany(mark => new[] { mark }),
    ];

    // Ten times as much takes about ten times as long; forty leaves room for a busy machine, and a square is a hundred. What is done
    // within 5 ms is too quick to be compared.
    [Theory]
    [MemberData(nameof(Bombs))]
    public void No_mark_takes_more_than_its_share_of_time(string mark)
    {
        var small = string.Concat(Enumerable.Repeat(mark, 3_000 / mark.Length + 1));
        var large = string.Concat(Enumerable.Repeat(mark, 30_000 / mark.Length + 1));
        Write(small);
        var ratios = Enumerable.Range(0, 3).Select(_ => Math.Max(Cost(large) - 0.05, 0) / Math.Max(Cost(small), 0.005));

        Assert.Contains(ratios, ratio => ratio < 40);
    }

    private static double Cost(string markdown) => ThreadClock.Time(() => Write(markdown)).TotalSeconds;

    private static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Briefings.sln")))
                folder = Path.GetDirectoryName(folder)!;
            return folder;
        }
    }

    private static MarkdownText Text(string markdown) =>
        MarkdownWriter.Write(markdown, new MarkdownContext(new Uri("https://news.example/archive/"), new Uri(Page)));

    private static string Write(string markdown) => Encoding.UTF8.GetString(Text(markdown).Utf8).Trim();
}

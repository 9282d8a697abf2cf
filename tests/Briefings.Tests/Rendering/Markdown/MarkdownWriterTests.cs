using System.Text;
using Briefings.Rendering.Markdown;
using Xunit;

namespace Briefings.Tests.Rendering.Markdown;

public class MarkdownWriterTests
{
    [Theory]
    [InlineData("[a](javascript:alert(1))", "<p>a</p>")]
    [InlineData("[a](JaVaScRiPt:alert(1))", "<p>a</p>")]
    [InlineData("[a](&#106;avascript:alert(1))", "<p>a</p>")]
    [InlineData("[a](data:text/html,x)", "<p>a</p>")]
    [InlineData("[a](//elsewhere.example/)", "<p>a</p>")]
    [InlineData("[*a*](vbscript:x)", "<p><em>a</em></p>")]
    [InlineData("[a][r]\n\n[r]: javascript:alert(1)", "<p>a</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("![a](javascript:alert(1))", "<p>a</p>")]
    [InlineData("[![a](vbscript:x)](data:text/html,x)", "<p>a</p>")]
    [InlineData("[![a](vbscript:x)](https://a.example/)", "<p><a href=\"https://a.example/\">a</a></p>")]
    [InlineData("[*![a](vbscript:x)* b](data:text/html,x) c", "<p><em>a</em> b c</p>")]
    [InlineData("x [a *b* ![c](data:x) d](javascript:y) e", "<p>x a <em>b</em> c d e</p>")]
    [InlineData("before [a](nowhere:x) after", "<p>before a after</p>")]
    [InlineData("<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>")]
    [InlineData("[a](/en/x/)", "<p><a href=\"https://news.example/archive/en/x/\">a</a></p>")]
    [InlineData("[a](b.html)", "<p><a href=\"https://news.example/archive/en/2024/p/b.html\">a</a></p>")]
    [InlineData("[a](#p2)", "<p><a href=\"https://news.example/archive/en/2024/p/#p2\">a</a></p>")]
    [InlineData("<https://a.example/>", "<p><a href=\"https://a.example/\">https://a.example/</a></p>")]
    [InlineData("<mail@a.example>", "<p><a href=\"mailto:mail@a.example\">mail@a.example</a></p>")]
    [InlineData("[see <https://b.example/> here](https://a.example/)", "<p><a href=\"https://a.example/\">see https://b.example/ here</a></p>")]
    [InlineData("[mail <b@b.example> *now <https://c.example/>*](https://a.example/)", "<p><a href=\"https://a.example/\">mail b@b.example <em>now https://c.example/</em></a></p>")]
    public void Links_lead_only_where_they_may(string markdown, string html)
    {
        Assert.Equal(html, Write(markdown).Trim());
    }

    [Fact]
    public void A_picture_of_another_host_becomes_a_link_to_it()
    {
        Assert.Equal(
            "<figure class=\"elsewhere\">\n<a href=\"https://a.example/b.png\">Map</a>\n<figcaption>a.example</figcaption>\n</figure>",
            Write("![Map](https://a.example/b.png)").Trim());
        Assert.Equal("<p>A <a href=\"https://a.example/b.png\">Map</a></p>", Write("A ![Map](https://a.example/b.png)").Trim());
    }

    [Theory]
    [InlineData("# A\n# B", "h2 h2")]
    [InlineData("## A\n## B\n### C\n## D", "h2 h2 h3 h2")]
    [InlineData("# A\n#### B\n#### C\n# D", "h2 h3 h3 h2")]
    [InlineData("### A\n# B\n## C", "h2 h2 h3")]
    public void Headings_go_down_one_level_at_a_time(string markdown, string levels)
    {
        var html = Write(markdown);

        Assert.Equal(levels, string.Join(' ', html.Split('<').Where(tag => tag.StartsWith('h')).Select(tag => tag[..2])));
    }

    [Fact]
    public void Every_block_is_a_part_of_the_whole()
    {
        var text = MarkdownWriter.Write("Ä one [r]\n\n[r]: https://a.example/\n\n- two\n- three\n\n> four", Context);

        Assert.Equal(3, text.Blocks.Length);
        Assert.Equal(text.Utf8, text.Blocks.SelectMany((_, i) => text.Block(i).ToArray()));
    }

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    [InlineData('*')]
    public void Text_nested_without_end_is_written_as_text(char mark)
    {
        Assert.NotEmpty(Write(new string(mark, 20_000) + "x"));
    }

    public static TheoryData<string> DeepLines { get; } =
        [.. new[] { "[", "![", "[[", "*a **b ", "**a *b ", "_a __b ", "> ", "- ", "1. ", "[a](", "`a ", "<a ", "\\[" }.Select(mark => string.Concat(Enumerable.Repeat(mark, 200)) + "x")];

    [Theory]
    [MemberData(nameof(DeepLines))]
    public void What_is_nested_too_deep_takes_nothing_else_with_it(string line)
    {
        var text = MarkdownWriter.Write($"# One\n\nTwo *three*\n\n{line}\n\nFour **five**\n", Context);
        var html = Encoding.UTF8.GetString(text.Utf8);

        Assert.Contains("<p>Two <em>three</em></p>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Four <strong>five</strong></p>", html, StringComparison.Ordinal);
        Assert.Contains('x', html);
        Assert.True(text.TooDeepLine is 0 or 5);
        Assert.Equal("<p>a</p>\n", Write("a"));
    }

    [Theory]
    [InlineData("A claim.[^1]\n\n[^1]: Reuters", "Reuters")]
    [InlineData("[1]: Reuters\n[2]: AFP", "AFP")]
    [InlineData("A claim [1].\n\n[1]: Reuters", "[1]: Reuters")]
    [InlineData("[Note]: https://a.example/", "https://a.example/")]
    public void A_line_that_no_link_uses_is_text(string markdown, string words)
    {
        Assert.Contains(words, Write(markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_a_link_uses_is_not_shown()
    {
        Assert.Equal("<p><a href=\"https://a.example/\">a</a></p>\n", Write("[a][r]\n\n[r]: https://a.example/"));
    }

    [Theory]
    [InlineData("Text &#x1F; more.")]
    [InlineData("Text &#1; &#xFFFE; &#x202E; more.")]
    [InlineData("[a](https://a.example/ \"t&#x1F;u\")")]
    [InlineData("```a&#x1F;b\ncode\n```")]
    public void No_reference_becomes_a_control_character(string markdown)
    {
        Assert.DoesNotContain(Write(markdown), c => (char.IsControl(c) && c != '\n') || c is '\uFFFE' or '\u202E');
    }

    private static MarkdownContext Context { get; } =
        new(new Uri("https://news.example/archive/"), new Uri("https://news.example/archive/en/2024/p/"));

    private static string Write(string markdown) => Encoding.UTF8.GetString(MarkdownWriter.Write(markdown, Context).Utf8);
}

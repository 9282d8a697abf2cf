using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Briefings.Content.Writing;
using Briefings.Rendering.Markdown;
using FsCheck.Fluent;
using Xunit;

namespace Briefings.Tests.Content.Writing;

public class MarkdownEscaperTests
{
    private static readonly MarkdownContext Context = new(new Uri("https://news.example/"), new Uri("https://news.example/p/"));

    [Theory]
    [InlineData("# not a heading", "\\# not a heading")]
    [InlineData("#1 in sales", "#1 in sales")]
    [InlineData("- no item", "\\- no item")]
    [InlineData("2025. A year", "2025\\. A year")]
    [InlineData("3.5 percent", "3.5 percent")]
    [InlineData("> no quote", "\\> no quote")]
    [InlineData("2 * 3 * 4 and *five*", "2 * 3 * 4 and \\*five\\*")]
    [InlineData("snake_case but _not_ this", "snake_case but \\_not\\_ this")]
    [InlineData("[a] and [b](c)", "[a] and [b\\](c)")]
    [InlineData("a <b> & c &amp; AT&T", "a \\<b> & c \\&amp; AT&T")]
    [InlineData("C:\\path and \\*", "C:\\path and \\\\\\*")]
    [InlineData("1 < 2, <3 and <9@x.org>", "1 < 2, <3 and \\<9@x.org>")]
    [InlineData("a `code` b", "a \\`code\\` b")]
    [InlineData("H~2~O, ~5 and ~6, 3月~5月", "H\\~2\\~O, ~5 and ~6, 3月~5月")]
    [InlineData("m^2^ and 2^3", "m\\^2\\^ and 2^3")]
    [InlineData("Title\n~ none", "Title\n\\~ none")]
    [InlineData("Title\n: no definition", "Title\n\\: no definition")]
    public void Only_what_would_mean_something_is_escaped(string text, string markdown)
    {
        Assert.Equal(markdown, MarkdownEscaper.Escape(text));
    }

    [Fact]
    public void Escaped_text_renders_as_the_same_text()
    {
        var characters = Gen.Elements("a b1.)(*_`~^[]<>&;#!|\\-+=:\"'\n/@xé语".ToCharArray());
        var texts = characters.ArrayOf().Select(letters => new string(letters)).ToArbitrary();

        Prop.ForAll(texts, text => Plain(MarkdownEscaper.Escape("x" + text + "y")) == Words("x" + text + "y"))
            .Holds(cases: 3000);
    }

    private static string Plain(string markdown) =>
        Words(WebUtility.HtmlDecode(Regex.Replace(Encoding.UTF8.GetString(MarkdownWriter.Write(markdown, Context).Utf8), "</?(p|a|br)[^>]*>", "")));

    // White space folds in HTML, and a blank line between paragraphs is one.
    private static string Words(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}

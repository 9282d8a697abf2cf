using Briefings.Planning.Releases;
using Xunit;

namespace Briefings.Tests.Planning.Releases;

public class PlainParagraphTests
{
    [Theory]
    [InlineData("# Title\n\n![a](b.jpg)\n\nThe **first** of [two](https://a.example/x_(y)).[^1]\n\nMore", "The first of two.")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\nText", "Text")]
    [InlineData("a | b\n--|--\n1 | 2\n\nText", "Text")]
    [InlineData("- one\n- two\n\n> said\n\n1. three\n\n---\n\nH<sub>2</sub>O and H~2~O", "H2O and H~2~O")]
    [InlineData("<details>\n<summary>x</summary>\n\nText snake_case 2 * 3 \\*a\\* ~~gone~~ `code`", "Text snake_case 2 * 3 *a* gone code")]
    [InlineData("![only](a.jpg)", null)]
    [InlineData("5 < 6 <b>x</b>", "5 < 6 <b>x</b>")]
    public void The_first_paragraph_is_words_alone(string markdown, string? words)
    {
        Assert.Equal(words, PlainParagraph.First(markdown));
    }
}

using Briefings.Planning.Releases;
using Xunit;

namespace Briefings.Tests.Planning;

public class MarkdownNotesTests
{
    [Theory]
    [InlineData("Public.\n\n<!-- ask Ana -->", "Public.\n\n")]
    [InlineData("One <!-- ask\nAna --> two", "One \n two")]
    [InlineData("a <!--x--> b <!--y--> c", "a  b  c")]
    [InlineData("<!-->not empty--> b", " b")]
    [InlineData("[//]: # (ask Ana)\nText", "\nText")]
    [InlineData("[comment]: # \"ask Ana\"", "")]
    [InlineData("[//]: <> (ask Ana)", "")]
    public void Notes_go_and_lines_stay(string markdown, string expected)
    {
        Assert.Equal(expected, MarkdownNotes.Remove(markdown));
    }

    [Theory]
    [InlineData("`<!-- code -->` stays")]
    [InlineData("``a ` <!-- code -->`` stays")]
    [InlineData("```\n<!-- code -->\n[//]: # (code)\n```")]
    [InlineData("~~~ html\n<!-- code -->\n~~~~")]
    [InlineData("An \\<!-- escaped --> one")]
    [InlineData("Not closed <!-- at all")]
    [InlineData("[1]: https://a.example/")]
    [InlineData("[^1]: Reuters")]
    public void Text_and_code_stay(string markdown)
    {
        Assert.Equal(markdown, MarkdownNotes.Remove(markdown));
    }
}

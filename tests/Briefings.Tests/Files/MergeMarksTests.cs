using Briefings.Files;
using Xunit;

namespace Briefings.Tests.Files;

public class MergeMarksTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other\n", 4)]
    [InlineData("---\n<<<<<<< HEAD\r\ntitle: A\r\n=======\r\ntitle: B\r\n>>>>>>> other\r\n---\n", 2)]
    [InlineData("a\n<<<<<<< HEAD\nours\n||||||| base\nold\n=======\ntheirs\n>>>>>>> 1a2b3c (other)\n", 2)]
    [InlineData("```\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other\n```\n", 0)]
    [InlineData("A title\n=======\n\n>>>>>>> a quote\n", 0)]
    [InlineData("    <<<<<<< HEAD\n=======\n>>>>>>> other\n", 0)]
    [InlineData("A text.\n", 0)]
    public void The_line_on_which_two_versions_begin_is_found(string text, int line) =>
        Assert.Equal(line, MergeMarks.Find(new SourceText("a.md", text)));
}

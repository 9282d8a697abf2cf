using Briefings.Content.Writing;
using Xunit;

namespace Briefings.Tests.Content;

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
    [InlineData("[note]: # (ask Ana)\nText", "\nText")]
    [InlineData("[]: # 'ask Ana'", "")]
    [InlineData("One.\n\n<!-- ask Ana\n\nwhether she agreed", "One.\n\n\n\n")]
    [InlineData("One <!-- ask Ana\nagain\n\nTwo.\n", "One \n\n\nTwo.\n")]
    [InlineData("One <!-- ask Ana\n", "One \n")]
    [InlineData("One <![CDATA[two & <three>]]> four", "One two & <three> four")]
    [InlineData("<![CDATA[\nTwo.\n]]>\n", "\nTwo.\n\n")]
    [InlineData("<![CDATA[One <!-- ask Ana -->]]> two", "One  two")]
    [InlineData("<![CDATA[never closed", "never closed")]
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
    [InlineData("`<![CDATA[code]]>` and a[b[1]]>0")]
    [InlineData("```\n<![CDATA[code]]>\n```")]
    [InlineData("[up]: # (ask Ana)\n\nGo [up].")]
    [InlineData("[up]: #")]
    [InlineData("{# one #} and %% two %%")]
    [InlineData("[1]: https://a.example/")]
    [InlineData("[^1]: Reuters")]
    public void Text_and_code_stay(string markdown)
    {
        Assert.Equal(markdown, MarkdownNotes.Remove(markdown));
    }

    [Theory]
    [InlineData("a {# one #}b", "a b")]
    [InlineData("a\n{% comment %}one\ntwo{% endcomment %}\nb", "a\n\n\nb")]
    [InlineData("{{/* one */}}b", "b")]
    [InlineData("{/* one */}b", "b")]
    [InlineData("%% one %%b", "b")]
    [InlineData("It grew by 100 %% or `{# code #}` {#id}", "It grew by 100 %% or `{# code #}` {#id}")]
    public void A_seed_keeps_no_notes_of_its_generator(string markdown, string expected) =>
        Assert.Equal(expected, MarkdownNotes.RemoveAll(markdown));

    [Theory]
    [InlineData("One.\n\n<!-- two", 3)]
    [InlineData("One.\n\n<!-- two -->", 0)]
    [InlineData("`<!-- code`", 0)]
    public void The_line_of_a_comment_that_is_not_closed_is_known(string markdown, int line) =>
        Assert.Equal(line, MarkdownNotes.UnclosedLine(markdown));
}

using AngleSharp.Html.Parser;
using Briefings.Rendering.Feeds;
using Xunit;

namespace Briefings.Tests.Rendering.Feeds;

public class FeedTextTests
{
    [Theory]
    [InlineData("AT&T and R&D")]
    [InlineData("5 < 6 > 4")]
    [InlineData("I <3 ferries")]
    [InlineData("Fish & chips")]
    public void A_line_without_markup_stays_as_it_is(string text)
    {
        Assert.Equal(text, FeedText.Line(text));
        Assert.Equal(text, AsHtml(FeedText.Line(text)));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)> runs", "‹img src=x onerror=alert(1)› runs")]
    [InlineData("</title><script>a</script>", "‹/title›‹script›a‹/script›")]
    [InlineData("<!-- a -->", "‹!-- a --›")]
    [InlineData("a &lt;b> c", "a ＆lt;b> c")]
    [InlineData("&#60;b &#x3c;b &ltb", "＆#60;b ＆#x3c;b ＆ltb")]
    public void What_would_begin_markup_gets_a_look_alike(string text, string expected)
    {
        Assert.Equal(expected, FeedText.Line(text));
        Assert.Equal(expected, AsHtml(FeedText.Line(text)));
    }

    [Fact]
    public void A_description_says_as_HTML_what_the_text_said()
    {
        const string Text = "5 < 6 &amp; <img src=x onerror=alert(1)>";

        Assert.Equal(Text, AsHtml(FeedText.Html(Text)));
    }

    private static string AsHtml(string html)
    {
        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        Assert.Empty(body.Children);
        return body.TextContent;
    }
}

using System.Text;
using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.Html;

public class MarkupDepthTests
{
    [Theory]
    [InlineData("<div><p>a<p>b<br><img src=x></div>")]
    [InlineData("<script>if (a < b) document.write('<div><div>')</script>")]
    [InlineData("<!-- <div><div> -->")]
    [InlineData("a < b and <3")]
    public void A_page_that_people_read_stays_as_it_is(string page)
    {
        Assert.Same(page, MarkupDepth.Bound(page));
    }

    [Fact]
    public void What_is_opened_and_closed_a_thousand_times_is_not_deep()
    {
        var page = Repeat("<div><span><b>a</b></span></div><p><li><a name=b><svg><path d='a'/></svg>", 1000);

        Assert.Same(page, MarkupDepth.Bound(page));
    }

    [Fact]
    public void Tags_that_go_too_deep_are_blanked_and_nothing_moves()
    {
        var page = Repeat("<div title='>'>\n", 1000) + "x" + Repeat("</div>", 1000);

        var bounded = MarkupDepth.Bound(page);

        Assert.Equal(page.Length, bounded.Length);
        Assert.Equal(page.IndexOf('x', StringComparison.Ordinal), bounded.IndexOf('x', StringComparison.Ordinal));
        Assert.Equal(MarkupDepth.Deepest, bounded.Split("<div").Length - 1);
        Assert.Equal(MarkupDepth.Deepest, bounded.Split("</div").Length - 1);
    }

    [Theory]
    [InlineData("</x><div>")]
    [InlineData("<div/>")]
    [InlineData("<DIV a=\"</div>\">")]
    [InlineData("<x-y>")]
    [InlineData("<font><p>")]
    [InlineData("<table><td>")]
    [InlineData("<ul><li>")]
    public void No_spelling_goes_deeper(string tag)
    {
        var opened = MarkupDepth.Bound(Repeat(tag, 2000)).Count(c => c == '<');

        Assert.True(opened <= 2000 + 250, $"{opened}");
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}

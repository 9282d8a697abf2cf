using AngleSharp.Html.Parser;
using Briefings.Importing.Html;
using Xunit;

namespace Briefings.Tests.Importing.Html;

/// <summary>A selector that is asked only about elements with its words finds what it would find among all.</summary>
public class PageSelectorTests
{
    private const string Page =
        "<html><head><meta itemprop=author content='Ann Miller'></head><body><div class='Post-Author' id=a><a id=b href='/author/ann'>Ann</a></div>"
        + "<p class=lead id=c>Text<time id=d datetime='2024-03-05'>today</time></p><span id=e data-timestamp='1709625600'></span><a id=author rel=nofollow>Jo</a></body></html>";

    [Theory]
    [InlineData("[class*=author i], #author", "author", false)]
    [InlineData("[itemprop~=author]", "author", false)]
    [InlineData("time[datetime]", "time", false)]
    [InlineData("[data-timestamp]", "data-timestamp", false)]
    [InlineData("a[href*='/author/']", "", true)]
    [InlineData(".lead time, [class*=author i] a", "time", true)]
    [InlineData(".none", "none", false)]
    public void Finds_what_the_selector_finds_in_the_whole_page(string selector, string words, bool hasLinks)
    {
        var document = new HtmlParser().ParseDocument(Page);

        var found = new PageElements(document).Find(new PageSelector(selector, words, hasLinks));

        Assert.Equal(document.QuerySelectorAll(selector), found);
    }
}

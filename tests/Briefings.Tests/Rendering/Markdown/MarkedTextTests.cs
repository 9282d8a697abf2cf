using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Markdown;

/// <summary>What becomes of a text's marks on the pages and in the files that are made of it.</summary>
public class MarkedTextTests
{
    private const string Body = """
        The *harbour* uses H<sub>2</sub>O[^a] and [cranes](https://unseen.example/hiddenword).

        # One

        # Two

        ## Three

        # One

        | Port | Tons |
        |------|-----:|
        | Kiel | 5    |

        [//]: # (secretnote)
        <!-- secretcomment -->

        [^a]: Reuters
        """;

    private static readonly RenderedSite Site = RenderedSite.Of(
        SampleArchive.Article("2024/marks.en", "date: 2024-01-01\ntranslationKey: marks", Body),
        SampleArchive.Article("2024/zeichen.de", "date: 2024-01-01\ntranslationKey: marks", Body),
        SampleArchive.Article("2024/zinnen.he", "date: 2024-01-01", Body),
        SampleArchive.Article("2024/few.en", "date: 2024-01-01", "# One\n\n# Two\n\n# Three"),
        ("content/pages/own.en.md", $"---\ntitle: Own\n---\n{Body}"));

    [Theory]
    [InlineData("en/2024/marks/index.html", "")]
    [InlineData("en/own/index.html", "")]
    [InlineData("he/2024/zinnen/index.html", "he")]
    public void A_text_with_more_than_three_headings_begins_with_a_list_of_them(string path, string language)
    {
        Assert.Empty(Site.Findings);
        var page = new HtmlParser().ParseDocument(Site[path]);
        var links = page.QuerySelectorAll(".contents a");

        Assert.Equal(["One", "Two", "Three", "One"], links.Select(link => link.TextContent));
        Assert.Equal(["#one", "#two", "#three", "#one-1"], links.Select(link => link.GetAttribute("href")));
        Assert.All(links, link => Assert.Single(page.QuerySelectorAll(link.GetAttribute("href")!)));
        Assert.Equal("depth-2", links[2].ParentElement!.ClassName);
        Assert.Equal(language is "" or "he" ? null : language, links[0].GetAttribute("lang"));
    }

    [Fact]
    public void A_text_with_three_has_none()
    {
        Assert.DoesNotContain("class=\"contents\"", Site["en/2024/few/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_has_a_name_twice()
    {
        foreach (var path in Site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var names = new HtmlParser().ParseDocument(Site[path]).All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToArray();
            Assert.Equal(names.Distinct(), names);
        }
    }

    [Fact]
    public void The_search_finds_the_words_and_no_marks()
    {
        var words = string.Concat(Site.Paths.Where(path => path.StartsWith("en/search/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)).Select(path => Site[path]));

        Assert.Contains("\"h2o\"", words, StringComparison.Ordinal);
        Assert.Contains("\"kiel\"", words, StringComparison.Ordinal);
        Assert.Contains("\"cranes\"", words, StringComparison.Ordinal);
        Assert.DoesNotContain("hiddenword", words, StringComparison.Ordinal);
        Assert.DoesNotContain("\"sub\"", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_in_no_file_of_the_site()
    {
        foreach (var path in Site.Paths)
            Assert.False(Regex.IsMatch(Site[path], "secretnote|secretcomment"), path);
    }

    [Fact]
    public void Footnotes_lead_to_the_page_from_a_feed()
    {
        Assert.Contains("href=&quot;https://news.example/archive/en/2024/marks/#fn1&quot;", Site["en/feed.xml"].Replace("\"", "&quot;", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}

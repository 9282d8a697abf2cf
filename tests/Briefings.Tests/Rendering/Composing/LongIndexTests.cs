using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Composing;

/// <summary>Lists of names and feeds that are too long for one page.</summary>
public class LongIndexTests
{
    // 900 topics: 450 that begin with A, 450 with a digit; A0 is named twice.
    private static readonly RenderedSite Site = RenderedSite.Of(SampleArchive.Files(
        SampleArchive.Article("2024/a.en", $"title: Alpha\ndate: 2024-01-01\ntopics: [{Names("A")}]"),
        SampleArchive.Article("2024/b.en", $"title: Beta\ndate: 2024-01-02\ntopics: [A7, {Names("")}]")));

    [Fact]
    public void A_long_index_names_the_most_and_leads_to_pages_by_letter_each_of_which_is_short()
    {
        var index = Site["en/topics/index.html"];

        Assert.Equal("", Site.Findings);
        Assert.Contains("<li><a href=\"/archive/en/topics/letter/a/\">A</a></li>", index, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"/archive/en/topics/letter/a-2/\">A 2</a></li>", index, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"/archive/en/topics/letter/other/\">#</a></li>", index, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/archive/en/topics/a7/\">A7</a>", index, StringComparison.Ordinal);
        Assert.Equal(100, Count(index, "/en/topics/a") + Count(index, "/en/topics/1") + Count(index, "/en/topics/2"));
        Assert.All(Site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path => Assert.InRange(Site[path].Length, 0, 120_000));
    }

    [Fact]
    public void Every_name_is_on_one_page_of_its_letter()
    {
        var pages = Site.Paths.Where(path => path.StartsWith("en/topics/letter/", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["en/topics/letter/a-2/index.html", "en/topics/letter/a/index.html", "en/topics/letter/other-2/index.html", "en/topics/letter/other/index.html"], pages);
        for (var i = 0; i < 450; i++)
            Assert.Single(pages, page => Site[page].Contains($"<a href=\"/archive/en/topics/a{i}/\">", StringComparison.Ordinal));
        Assert.Contains(" aria-current=\"page\">A 2</a>", Site["en/topics/letter/a-2/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Those_who_subscribe_see_the_feeds_with_the_most_and_a_way_to_the_rest()
    {
        var page = Site["en/subscribe/index.html"];

        // A page and a feed of each, and the way to the rest.
        Assert.Equal(41, Count(ContentOf(page), "<a href=\"/archive/en/topics/"));
        Assert.Contains("<a href=\"/archive/en/topics/a7/\">A7</a>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"more\"><a href=\"/archive/en/topics/\">Topics (900)</a></p>", page, StringComparison.Ordinal);
        Assert.Equal(900, Count(Site["en/feeds.opml"], "/en/topics/") / 2);
    }

    [Fact]
    public void A_letter_with_many_titles_takes_several_pages()
    {
        var site = RenderedSite.Of(SampleArchive.Files([.. Enumerable.Range(0, 401).Select(i => SampleArchive.Article($"2024/n{i}.en", $"title: Note {i:D3}"))]));

        Assert.Contains("Note 399", site["en/search/n/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("Note 400", site["en/search/n/index.html"], StringComparison.Ordinal);
        Assert.Contains("Note 400", site["en/search/n-2/index.html"], StringComparison.Ordinal);
    }

    private static string ContentOf(string page) => page[page.IndexOf("<main", StringComparison.Ordinal)..];

    private static string Names(string prefix) => string.Join(", ", Enumerable.Range(0, 450).Select(i => prefix.Length > 0 ? $"{prefix}{i}" : $"'{1000 + i}'"));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}

using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Diagnostics;
using Briefings.Rendering.Search;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering;

public class SearchIndexTests
{
    [Theory]
    [InlineData("Größe, naïve CAFÉ 2024!", "grosse naive cafe 2024")]
    [InlineData("a I 7", "")]
    [InlineData("港口日开幕", "港口 口日 日开 开幕")]
    [InlineData("AI港", "ai 港")]
    [InlineData("Йод и ёж", "йод ёж")]
    [InlineData("كتاب جديد", "كتاب جديد")]
    public void A_text_is_cut_as_the_page_cuts_a_query(string text, string words)
    {
        var found = new List<string>();

        SearchTokenizer.Read(text, word => found.Add(word.ToString()));

        Assert.Equal(words, string.Join(' ', found));
    }

    [Fact]
    public void A_title_weighs_more_than_the_text()
    {
        var index = IndexOf(
            SampleArchive.Article("2024/a.en", "title: Harbour news", "A ship."),
            SampleArchive.Article("2024/b.en", "title: Ship news", "The harbour."));

        var weights = index.Find("harbour").ToDictionary(found => index.Briefings[found.Entry].Article.Title, found => found.Weight);

        Assert.True(weights["Harbour news"] > weights["Ship news"]);
    }

    [Fact]
    public void Every_word_stands_in_the_part_that_its_beginning_tells()
    {
        var files = Enumerable.Range(0, 100).Select(i => SampleArchive.Article($"2024/n{i}.en", $"title: Report {i}", $"word{i} other{i} third{i}"));
        var index = IndexOf([.. files]);

        var parts = Enumerable.Range(0, index.Layout.WordParts).ToImmutableArray();

        Assert.True(parts.Length > 1);
        Assert.All(parts, part => Assert.All(index.WordsOf(part), word => Assert.Equal(part, SearchIndex.PartOf(word, parts.Length))));
        Assert.Equal(Part("wo"), Part("word99"));

        int Part(string word) => SearchIndex.PartOf(word, index.Layout.WordParts);
    }

    [Fact]
    public void What_a_browser_fetches_is_JSON_that_leads_to_the_other_versions_too()
    {
        var site = RenderedSite.Of();

        using var facets = JsonDocument.Parse(site["en/search/facets.json"]);
        using var entries = JsonDocument.Parse(site["en/search/entries-0.json"]);
        using var words = JsonDocument.Parse(site["en/search/words-0.json"]);
        Assert.Equal(2, facets.RootElement.GetProperty("entries").GetArrayLength());
        Assert.Equal("/archive/de/2024/hafentage-eroeffnet/", entries.RootElement[1].GetProperty("versions")[0][2].GetString());
        Assert.Equal(2, words.RootElement.GetProperty("lindqvist")[0].GetInt32());
        Assert.False(words.RootElement.TryGetProperty("nobody", out _));
    }

    [Fact]
    public void Without_scripts_the_titles_stand_by_letter()
    {
        var site = RenderedSite.Of();

        Golden.Verify(site.Main("en/search/index.html"), "html", "letters");
        Assert.Contains("<a href=\"/archive/en/2024/harbour-days-open/\">Harbour Days open</a>", site["en/search/h/index.html"], StringComparison.Ordinal);
    }

    private static SearchIndex IndexOf(params ReadOnlySpan<(string Path, string Text)> files) =>
        new(SampleArchive.Plan(new DiagnosticBag(), files).Index.Briefings);
}

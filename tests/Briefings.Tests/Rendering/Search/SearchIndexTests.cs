using System.Text;
using System.Text.Json;
using Briefings.Diagnostics;
using Briefings.Rendering.Search;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Search;

public class SearchIndexTests
{
    [Theory]
    [InlineData("Größe, naïve CAFÉ 2024!", "grosse naive cafe 2024")]
    [InlineData("a I 7", "")]
    [InlineData("港口日开幕", "港口 口日 日开 开幕")]
    [InlineData("AI港", "ai 港")]
    [InlineData("Йод и ёж", "йод ёж")]
    [InlineData("كتاب جديد", "كتاب جديد")]
    [InlineData("كِتَابٌ جَدِيــد", "كتاب جديد")]
    [InlineData("שָׁלוֹם עוֹלָם", "שלום עולם")]
    [InlineData("हिन्दी समाचार", "हिन्दी समाचार")]
    [InlineData("தமிழ் செய்தி", "தமிழ் செய்தி")]
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
    public void Every_word_is_in_the_last_part_that_begins_before_it()
    {
        var index = IndexOf(Reports(1000));

        Assert.True(index.Starts.Length > 3);
        Assert.Equal(index.Starts.Order(StringComparer.Ordinal), index.Starts);
        for (var part = 0; part < index.Starts.Length; part++)
        {
            var last = part == index.Starts.Length - 1;
            Assert.All(index.WordsOf(part), word => Assert.True(string.CompareOrdinal(index.Starts[part], word) <= 0));
            Assert.All(index.WordsOf(part), word => Assert.True(last || string.CompareOrdinal(word, index.Starts[part + 1]) < 0));
        }

        Assert.Equal(index.Starts.Length, index.Layout.WordParts);
    }

    [Theory]
    [InlineData("en", 10)]
    [InlineData("en", 1000)]
    [InlineData("zh", 10)]
    [InlineData("zh", 300)]
    public void No_part_is_larger_than_a_query_may_cost(string language, int articles)
    {
        var site = RenderedSite.Of(SampleArchive.Files(Reports(articles, language)));

        var parts = site.Paths.Where(path => path.StartsWith(language + "/search/words-", StringComparison.Ordinal)).ToArray();

        Assert.InRange(parts.Max(path => Encoding.UTF8.GetByteCount(site[path])), 1, 24 * 1024);
        Assert.InRange(Encoding.UTF8.GetByteCount(site[language + "/search/facets.json"]), 1, 8 * 1024);
    }

    [Fact]
    public void What_a_browser_fetches_is_JSON_that_leads_to_the_other_versions_too()
    {
        var site = RenderedSite.Of();

        using var facets = JsonDocument.Parse(site["en/search/facets.json"]);
        using var entries = JsonDocument.Parse(site["en/search/entries-0.json"]);
        using var words = JsonDocument.Parse(site["en/search/words-0.json"]);
        using var filters = JsonDocument.Parse(site["en/search/filters.json"]);
        Assert.Equal(2, facets.RootElement.GetProperty("count").GetInt32());
        Assert.Equal(2, filters.RootElement.GetProperty("entries").GetArrayLength());
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

    // Words of a vocabulary in which, as in a language's, few are frequent and most are rare.
    private static (string Path, string Text)[] Reports(int count, string language = "en")
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(i => SampleArchive.Article(
            $"2024/n{i}.{language}", $"title: Report {i}", string.Join(language == "zh" ? "" : " ", Enumerable.Range(0, 400).Select(_ => Word()))))];

        string Word()
        {
            var rank = (int)(8000 * Math.Pow(random.NextDouble(), 3));
            return language == "zh" ? ((char)(0x4E00 + rank)).ToString() : $"{(char)('a' + rank % 26)}{rank:x}word";
        }
    }

    private static SearchIndex IndexOf(params ReadOnlySpan<(string Path, string Text)> files) =>
        new(SampleArchive.Plan(new DiagnosticBag(), files).Index.Briefings, briefing => briefing.Article.Body);
}

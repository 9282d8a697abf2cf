using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Briefings.Diagnostics;
using Briefings.Planning.Releases;
using Briefings.Rendering.Search;
using Briefings.Tests.Planning;
using Briefings.Tracing;
using Xunit;

namespace Briefings.Tests.Rendering.Search;

public class SearchIndexTests
{
    [Fact]
    public void A_title_weighs_more_than_the_text()
    {
        var index = IndexOf(
            SampleArchive.Article("2024/a.en", "title: Harbour news", "A ship."),
            SampleArchive.Article("2024/b.en", "title: Ship news", "The harbour."));

        var weights = Found(index, "harbour").ToDictionary(found => index.Briefings[found.Entry].Article.Title, found => found.Weight);

        Assert.True(weights["Harbour news"] > weights["Ship news"]);
    }

    [Fact]
    public void Lists_of_words_that_are_joined_give_the_index_of_one_list()
    {
        var briefings = SampleArchive.Plan(new DiagnosticBag(), Reports(40)).Index.Briefings;
        var (first, second) = (Read(briefings[..25]), Read(briefings[25..]));

        var joined = SearchWords.Join([first with { Briefings = first.Briefings[..5] }, second with { Briefings = [] }, first with { Briefings = first.Briefings[5..] }, second]);

        var whole = SearchWords.Join([Read(briefings)]);
        Assert.Equal(whole.Words.ToArray(), joined.Words.ToArray());
        Assert.Equal(Postings(new SearchIndex(briefings, whole)), Postings(new SearchIndex(briefings, joined)));
    }

    [Fact]
    public void Words_that_no_briefing_has_any_more_are_left_out()
    {
        var briefings = SampleArchive.Plan(new DiagnosticBag(), Reports(10)).Index.Briefings;

        var joined = SearchWords.Join([Read(briefings) with { Briefings = Read(briefings).Briefings[..5] }]);

        Assert.Equal(SearchWords.Join([Read(briefings[..5])]).Words.ToArray(), joined.Words.ToArray());
    }

    [Fact]
    public void A_word_of_very_many_finds_those_that_it_weighs_most_in()
    {
        var index = IndexOf([.. Enumerable.Range(0, 450).Select(i => SampleArchive.Article($"2024/n{i:D3}.en", "title: Report", i % 3 == 0 ? "Ship ship." : "Ship."))]);

        var found = Found(index, "ship");

        Assert.Equal(400, found.Count);
        Assert.Equal(150, found.Count(entry => entry.Weight == 2));
        Assert.Equal(found.Select(entry => entry.Entry).Order(), found.Select(entry => entry.Entry));
        Assert.Equal(Enumerable.Range(0, 450).Where(entry => found.Exists(one => one.Entry == entry && one.Weight == 1)).Max(), found.Where(entry => entry.Weight == 1).Max(entry => entry.Entry));
    }

    [Fact]
    public void What_is_kept_of_an_index_reads_back_as_it_was()
    {
        var briefings = SampleArchive.Plan(new DiagnosticBag(), Reports(30, "zh")).Index.Briefings;
        var list = SearchWords.Join([Read(briefings)]);
        var kept = KeptWords.Of(new SearchIndex(briefings, list), list, briefings[0].Fact.Value);

        var read = KeptWords.Read(kept.ToBytes());

        Assert.Equal((kept.Found, kept.Starts), (read.Found, read.Starts));
        Assert.Equal(kept.Parts.ToArray(), read.Parts.ToArray());
        Assert.Equal(kept.Words.Words.ToArray(), read.Words.Words.ToArray());
        Assert.Equal(kept.ToBytes(), read.ToBytes());
    }

    [Fact]
    public void What_is_damaged_counts_as_nothing_kept()
    {
        var briefings = SampleArchive.Plan(new DiagnosticBag(), Reports(5)).Index.Briefings;
        var list = SearchWords.Join([Read(briefings)]);
        var bytes = KeptWords.Of(new SearchIndex(briefings, list), list, Fingerprint.None).ToBytes();

        for (var length = 0; length < bytes.Length; length += 7)
            Assert.Empty(KeptWords.Read(bytes.AsMemory(0, length)).Words.Briefings);
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
            Assert.All(WordsOf(index, part), word => Assert.True(string.CompareOrdinal(index.Starts[part], word) <= 0));
            Assert.All(WordsOf(index, part), word => Assert.True(last || string.CompareOrdinal(word, index.Starts[part + 1]) < 0));
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

    private static SearchIndex IndexOf(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var briefings = SampleArchive.Plan(new DiagnosticBag(), files).Index.Briefings;
        return new SearchIndex(briefings, SearchWords.Join([Read(briefings)]));
    }

    private static string[] Postings(SearchIndex index) =>
        [.. Enumerable.Range(0, index.WordCount).Select(word => $"{index[word]} {string.Join(' ', Found(index, index[word]))}")];

    private static SearchWords Read(ImmutableArray<Briefing> briefings)
    {
        var counter = new WordCounter();
        ImmutableArray<BriefingWords> read = [.. briefings.Select(briefing => counter.Count(briefing, [briefing.Body], briefing.Fact.Value))];
        return new SearchWords([.. counter.Words], read);
    }

    private static string[] WordsOf(SearchIndex index, int part) =>
        [.. Enumerable.Range(0, index.WordCount).Take(index.WordsOf(part)).Select(word => index[word])];

    private static List<(int Entry, int Weight)> Found(SearchIndex index, string word)
    {
        var found = new List<(int Entry, int Weight)>();
        index.Find(Enumerable.Range(0, index.WordCount).Single(number => index[number] == word), found);
        return found;
    }
}

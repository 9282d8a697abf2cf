using System.Globalization;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Composing;

/// <summary>An archive in which everything is much: one topic, source, person, year, letter, event and series of hundreds, with long titles.</summary>
public class LongListTests
{
    private const int Articles = 900;
    private const int Events = 500;
    private const int Most = 120_000;

    private static readonly RenderedSite Site = RenderedSite.Of(SampleArchive.Files(
    [
        .. Enumerable.Range(0, Articles).Select(Article),
        .. Enumerable.Range(0, Events).Select(i => SampleArchive.Event($"fair-{i}", $"title: International harbour fair for ships, lights and ropes of all seas number {i}\nseries: fairs\nstart: {2024 - (i / 250)}-0{1 + (i % 9)}-{1 + (i % 28):D2}")),
        ("content/series/fairs.md", "---\ntitle: International harbour fairs\n---\n"),
    ]));

    [Fact]
    public void No_page_is_over_120_KB()
    {
        var tooLong = Site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && Site[path].Length > Most)
            .Select(path => $"{Site[path].Length} {path}").OrderDescending(StringComparer.Ordinal);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Every_article_is_on_a_page_of_its_year_its_topic_its_source_and_its_letter()
    {
        foreach (var list in new[] { "en/2024", "en/topics/ferries", "en/sources/harbour-post", "en/people/ada-storm", "en/search" })
        {
            var pages = Site.Paths.Where(path => path.StartsWith(list + "/", StringComparison.Ordinal) && path.EndsWith("index.html", StringComparison.Ordinal)
                && !path.Contains("/n", StringComparison.Ordinal)).Select(path => Site.Main(path)).ToArray();
            for (var i = 0; i < Articles; i++)
                Assert.Contains(pages, page => page.Contains(string.Create(CultureInfo.InvariantCulture, $"number {i:D3}<"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_edition_names_those_around_it_and_leads_to_all()
    {
        var page = Site.Main("en/events/fair-250/index.html");

        Assert.Equal(12, page.Split("<th scope=\"row\">").Length - 1);
        Assert.Contains("<p class=\"more\"><a href=\"/archive/en/series/fairs/\">International harbour fairs (500)</a></p>", page, StringComparison.Ordinal);
    }

    private static (string Path, string Text) Article(int i) => SampleArchive.Article(
        $"2024/n{i}.en",
        $"title: The harbour board of Lindau and the islands has decided how ferries, lights and piers will be paid for, number {i:D3}\n"
        + $"date: 2024-{1 + (i / 100):D2}-{1 + (i % 28):D2}\nsource: Harbour Post\ntopics: [ferries, piers, lights, budgets]\npeople: [Ada Storm, Ben Quay]\n"
        + $"summary: A summary of some length, as agencies write it, which says in one or two sentences what the board has decided and why that matters.\nevents: [fair-{i % 3}, {{id: fair-9, relation: announces}}]",
        "The board met. Ada Storm spoke of ferries, and Ben Quay of lights.");
}

using Briefings.Diagnostics;
using Briefings.Planning;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Planning;

public class RelatedFinderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void An_event_weighs_more_than_a_person_and_a_rare_person_more_than_a_common_one()
    {
        Assert.Equal(
            ["event", "rare", "common1", "common2"],
            Related(
                "own",
                Event("regatta-2024", "title: Regatta"),
                Article("2024/own.en", "events: [regatta-2024]\npeople: [Ana Rare, Bo Common]"),
                Article("2024/event.en", "events: [regatta-2024]"),
                Article("2024/rare.en", "people: [Ana Rare]"),
                Article("2024/common1.en", "people: [Bo Common]"),
                Article("2024/common2.en", "people: [Bo Common]"),
                Article("2024/stranger.en", "people: [Cy Stranger]")));
    }

    [Fact]
    public void Topics_alone_tie_nothing()
    {
        Assert.Empty(Related(
            "own",
            Article("2024/own.en", "topics: [boats, harbours, wind]"),
            Article("2024/other.en", "topics: [boats, harbours, wind]")));
    }

    [Fact]
    public void The_editor_has_the_first_and_the_last_word()
    {
        Assert.Equal(
            ["chosen", "same"],
            Related(
                "own",
                Article("2024/own.en", "people: [Ana]\nrelated: ['urn:test:2024/chosen.en']\nnotRelated: ['urn:test:2024/barred.en']"),
                Article("2024/same.en", "people: [Ana]"),
                Article("2024/barred.en", "people: [Ana]"),
                Article("2024/bars.en", "people: [Ana]\nnotRelated: ['urn:test:2024/own.en']"),
                Article("2024/chosen.en")));
    }

    [Fact]
    public void Versions_of_the_same_release_are_not_related_and_others_are_given_once_in_the_readers_language()
    {
        Assert.Equal(
            ["other.de"],
            Related(
                "own.de",
                Article("2024/own.en", "people: [Ana]"),
                Article("2024/own.de", "people: [Ana]"),
                Article("2024/other.en", "people: [Ana]"),
                Article("2024/other.de", "people: [Ana]")));
    }

    private string[] Related(string own, params ReadOnlySpan<(string Path, string Text)> files)
    {
        var index = Plan(_diagnostics, files).Index;
        var name = own.Contains('.', StringComparison.Ordinal) ? own : own + ".en";
        var related = new RelatedFinder(index).Find(index.ById[$"urn:test:2024/{name}"]);
        Assert.Empty(_diagnostics.ToSorted());
        return [.. related.Select(found => Path.GetFileName(found.Briefing.Article.Id)).Select(id => id.EndsWith(".en", StringComparison.Ordinal) ? id[..^3] : id)];
    }
}

using Briefings.Diagnostics;
using Briefings.Planning.Related;
using Briefings.Tracing;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Planning.Related;

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

    [Fact]
    public void Of_those_that_share_as_much_the_newest_come_first()
    {
        var days = Enumerable.Range(1, 9).Select(day => Article($"2024/day{day}.en", $"date: 2024-05-0{day}\npeople: [Ana]")).ToArray();
        Assert.Equal(
            ["both", "day9", "day8", "day7", "day6"],
            Related(
                "own",
                [
                    Article("2024/own.en", "date: 2024-05-05\npeople: [Ana]\ntopics: [boats]"),
                    Article("2024/both.en", "date: 2023-01-01\npeople: [Ana]\ntopics: [boats]"),
                    .. days,
                ]));
    }

    // A page that lists them is not made again for the sake of any other.
    [Fact]
    public void Only_what_may_be_among_them_is_read()
    {
        var others = Enumerable.Range(1, 40).Select(i => Article($"2024/other{i}.en", $"date: 2023-05-01\ntopics: [boats]")).ToArray();
        var index = Plan(
            _diagnostics,
            [
                Article("2024/own.en", "date: 2024-05-05\npeople: [Ana]\ntopics: [boats]"),
                Article("2024/same.en", "date: 2024-05-04\npeople: [Ana]\ntopics: [boats]"),
                .. others,
            ]).Index;
        var finder = new RelatedFinder(index, hasForeign: false);
        var own = index.ById["urn:test:2024/own.en"];

        var (found, trace) = ReadTrace.Keep(() => finder.Find(own));

        Assert.Equal(["urn:test:2024/same.en"], found.Select(related => related.Briefing.Article.Id));
        Assert.Equal(["boats", "Ana"], found[0].Shared.Select(subject => subject.Name.Any).OrderDescending(StringComparer.Ordinal));
        Assert.Equal([found[0].Briefing.Name], index.Releases.Where(release => trace.Facts.Contains(release.Fact)).Select(release => release.Name));
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

using Briefings.Diagnostics;
using Xunit;

namespace Briefings.Tests.Planning.Releases;

public class ProposalFinderTests
{
    private static readonly (string, string)[] Files =
    [
        SampleArchive.Article("2024/a.en"),
        SampleArchive.Article("2024/b.en"),
        SampleArchive.Article("2024/c.en"),
        ("content/links.yml", "proposals:\n  - {kind: sameEvent, a: 'urn:test:2024/a.en', b: 'urn:test:2024/b.en'}\n  - {kind: translation, a: 'urn:test:2024/a.en', b: 'urn:test:2024/c.en'}\n"),
        ("content/decisions.yml", "links:\n  - {kind: translation, a: 'urn:test:2024/a.en', b: 'urn:test:2024/c.en', accept: false}\n"),
    ];

    [Fact]
    public void The_curator_is_shown_what_waits_at_both_ends_and_nothing_that_is_decided()
    {
        var diagnostics = new DiagnosticBag();
        var proposals = SampleArchive.Plan(SampleArchive.Files(Files), diagnostics, drafts: true).Index.Proposals;

        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(["urn:test:2024/a.en", "urn:test:2024/b.en"], proposals.Read().Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("sameEvent", "urn:test:2024/b.en"), (proposals["urn:test:2024/a.en"].Single().Kind, proposals["urn:test:2024/a.en"].Single().Other.Article.Id));
    }

    [Fact]
    public void Readers_are_shown_no_proposals()
    {
        Assert.Empty(SampleArchive.Plan(SampleArchive.Files(Files), new DiagnosticBag()).Index.Proposals.Read());
    }
}

using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Diagnostics;
using Xunit;

namespace Briefings.Tests.Content.Curation;

public class DecisionsFileTests
{
    private const string Yes = "  - {article: urn:a, field: title, value: One, accept: true}\n";
    private const string No = "  - {article: urn:a, field: title, value: One, accept: false}\n";

    [Fact]
    public void A_decision_that_a_merge_wrote_twice_is_one()
    {
        var (decisions, findings) = Read("fields:\n" + Yes + Yes);

        Assert.Empty(findings);
        Assert.True(decisions.Fields.Single().Accepted);
    }

    [Fact]
    public void Two_answers_to_one_question_are_reported_at_the_second()
    {
        var (_, findings) = Read("fields:\n" + Yes + No);

        Assert.StartsWith("content/decisions.yml:3:", findings, StringComparison.Ordinal);
        Assert.Contains("BR0520", findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fields:\n  - {field: title}\n  - {field: title}\n")]
    [InlineData("fields: [{}, {}]\nlinks: [{}, {}]\nconflicts: [{}, {}]\n")]
    [InlineData("fields:\n  - {article: a, article: a, field: b, accept: true}\n")]
    public void A_key_that_is_missing_twice_is_a_finding(string text)
    {
        Assert.NotEmpty(Read(text).Findings);
    }

    [Fact]
    public void What_two_curators_add_merges_line_by_line()
    {
        var notes = new LinkNotes(
            [new LinkProposal("translation", "b", "c"), new LinkProposal("translation", "a", "c")],
            [new StatedConflict("number", "ships", new StatedWords("b", "7 ships"), new StatedWords("c", "8: ships"))]);

        var lines = LinkNotesFile.Write(notes).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(6, lines.Length);
        Assert.True(string.CompareOrdinal(lines[2], lines[3]) < 0);
        var read = LinkNotesFile.Read(new MemorySiteFiles { [ContentPath.LinkNotes] = string.Join('\n', lines) }, new DiagnosticBag());
        Assert.Equal("8: ships", read.Conflicts.Single().B.Words);
    }

    private static (Decisions Decisions, string Findings) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var decisions = DecisionsFile.Read(new MemorySiteFiles { [ContentPath.Decisions] = text }, diagnostics);
        return (decisions, string.Join('\n', diagnostics.ToSorted()));
    }
}

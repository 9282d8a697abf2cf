using System.Text;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Diagnostics;
using Briefings.Workflows.Review;
using Xunit;

namespace Briefings.Tests.Workflows.Review;

public class ReviewDeskTests
{
    private const string Sentences =
        "The old ferry Marlin brought 412 companies to the island of Reichenau on Sunday, said Ana Ferro, director of the Lake Board, and all of them had paid 4.50 euros. "
        + "Tom Keller, captain of the Marlin, counted them twice at the pier of Lindau. ";

    [Theory]
    [InlineData(0.999, 99)]
    [InlineData(0.624, 62)]
    public void What_is_asked_is_not_called_certain(double confidence, int percent) => Assert.Equal(percent, new ReviewItem("", "", "", [], confidence).Percent);

    [Fact]
    public void What_is_inferred_is_asked_most_doubtful_first()
    {
        var site = new MemorySiteFiles
        {
            ["content/briefings/2025/a.en.md"] = Article("urn:uuid:a", "A", "place: Lindau", "place: sender of the text, 80 % sure", "x"),
            ["content/briefings/2025/b.en.md"] = Article("urn:uuid:b", "B", "source: Harbour Post", "source: a line that may name it, 40 % sure", "y"),
            ["content/briefings/2025/c.en.md"] = Article("urn:uuid:c", "C", "place: Bregenz", "place: guessed", "z"),
        };

        var queue = Desk(site).Waiting().Where(item => item.Value.Length > 0).ToArray();

        Assert.Equal(["source: Harbour Post", "place: Bregenz", "place: Lindau"], queue.Select(item => item.Question));
        Assert.Equal([0.4, 0.5, 0.8], queue.Select(item => item.Confidence));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_fact_that_two_versions_state_differently_is_asked_once(bool accepted)
    {
        var site = Differing();
        var asked = Assert.Single(Desk(site).Waiting(), item => item.Conflict is not null);

        Desk(site).Decide([asked.Id], accepted);

        Assert.Contains("differs from content/briefings/2025/b.en.md in number", asked.Question, StringComparison.Ordinal);
        Assert.DoesNotContain(Desk(site).Waiting(), item => item.Conflict is not null);
        Assert.Equal(accepted, ArchiveReader.Read(site, new DiagnosticBag()).Decisions.Conflicts.Single().Accepted);
    }

    [Fact]
    public void A_strict_build_waits_for_a_difference_that_no_one_decided()
    {
        var site = Differing();
        site.Write(ContentPath.LinkNotes, Encoding.UTF8.GetBytes(LinkNotesFile.Write(new LinkNotes([], [Stated]))));
        var before = PendingReview.In(ArchiveReader.Read(site, new DiagnosticBag()));

        site.Write(ContentPath.Decisions, Encoding.UTF8.GetBytes(DecisionsFile.Write(Decisions.None with { Conflicts = [new ConflictDecision("number", Stated.A, Stated.B, false)] })));
        var after = PendingReview.In(ArchiveReader.Read(site, new DiagnosticBag()));

        Assert.Equal((1, 0), (before.Conflicts, after.Conflicts));
    }

    [Fact]
    public void A_difference_that_an_edit_settled_is_not_waited_for()
    {
        var site = Differing();
        site.Write(ContentPath.LinkNotes, Encoding.UTF8.GetBytes(LinkNotesFile.Write(new LinkNotes([], [Stated with { A = Stated.A with { Words = "9,999 boats" } }]))));

        Assert.Equal(0, PendingReview.In(ArchiveReader.Read(site, new DiagnosticBag())).Conflicts);
    }

    private static StatedConflict Stated { get; } =
        new("number", "companies", new StatedWords("urn:uuid:a", "412 companies"), new StatedWords("urn:uuid:b", "398 companies"));

    private static MemorySiteFiles Differing() => new()
    {
        ["content/briefings/2025/a.en.md"] = Article("urn:uuid:a", "Ferry Marlin brings companies to Reichenau", "translationKey: ferry", null, Sentences),
        ["content/briefings/2025/b.en.md"] = Article("urn:uuid:b", "Ferry Marlin brings companies to Reichenau", "translationKey: ferry", null, Sentences.Replace("412", "398", StringComparison.Ordinal)),
    };

    private static ReviewDesk Desk(MemorySiteFiles site) => new(site, new DiagnosticBag());

    private static string Article(string id, string title, string field, string? inferred, string body) =>
        $"---\nid: {id}\ntitle: {title}\ndate: 2025-03-03\nlanguage: en\n{field}\n"
        + (inferred is null ? "" : $"import:\n  seed: seeds/{title}.txt\n  sha256: {new string('0', 64)}\n  body: {new string('0', 64)}\n  inferred:\n    {inferred}\n")
        + $"---\n\n{body}\n";
}

using System.Collections.Immutable;
using System.Text;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Diagnostics;
using Briefings.Workflows.Review;
using Xunit;

namespace Briefings.Tests.Workflows.Review;

/// <summary>What one answer settles, and what needs no answer because another was given.</summary>
public class QuestionGroupsTests
{
    private readonly MemorySiteFiles _site = new();

    [Fact]
    public void One_rules_guesses_in_the_versions_of_a_release_are_one_question()
    {
        Add("a.en", "translationKey: quay", "title: \"first line, 60 % sure\"");
        Add("a.de", "translationKey: quay", "title: \"first line, 70 % sure\"");
        Add("a.fr", "translationKey: quay", "title: \"line above the date, 70 % sure\"");
        Add("b.en", "source: Lake Post", "title: \"first line, 80 % sure\"");

        Assert.Equal(["a.en a.de", "a.fr", "b.en"], Groups());
    }

    [Fact]
    public void A_name_of_a_source_is_asked_once_whatever_it_was_found_by()
    {
        Add("a.en", "source: Harbour Wire", "source: \"name in the lead, 60 % sure\"");
        Add("b.en", "source: Harbour Wire", "source: \"holder of the rights, 70 % sure\"");
        Add("c.en", "source: Lake Post", "source: \"name in the lead, 80 % sure\"");

        Assert.Equal(["a.en b.en", "c.en"], Groups());
    }

    [Fact]
    public void What_is_guessed_of_one_text_alone_is_one_question_and_a_title_in_it_cannot_be_left_empty()
    {
        Add("a.en", "source: Lake Post\nplace: Lindau", "title: \"first line, 60 % sure\"\n    source: \"sender, 70 % sure\"\n    place: \"dateline, 70 % sure\"");
        Add("b.en", "source: Harbour Wire\nplace: Bregenz", "source: \"sender, 80 % sure\"\n    place: \"dateline, 80 % sure\"");

        var groups = ReviewGroup.Of(Waiting());

        Assert.Equal([("title place source", false), ("place source", true)], groups.Select(group => (string.Join(' ', group.Items.Select(item => item.Subject)), group.CanReject)));
        Assert.All(groups, group => Assert.True(group.IsOfOneText));
    }

    [Fact]
    public void What_another_version_states_is_not_asked_and_is_no_guess()
    {
        Add("a.en", "translationKey: quay\nsource: Lake Post\nplace: Lindau");
        Add("a.de", "translationKey: quay\nsource: Lake Post\nplace: Bregenz", "source: \"sender, 60 % sure\"\n    place: \"dateline, 60 % sure\"");

        Assert.Equal(["place: Bregenz"], Waiting().Select(item => item.Question));
        var archive = ArchiveReader.Read(_site, new DiagnosticBag());
        Assert.Equal(1, PendingReview.In(archive).Fields);
        Assert.Equal(["place"], DecidedArchive.Of(archive).Articles.Single(article => article.Title == "a.de").Import!.Inferred.Keys);
    }

    [Fact]
    public void An_accepted_translation_settles_what_its_version_lacks()
    {
        Add("a.en", "source: Lake Post");
        Add("b.de", "place: Lindau", date: null, body: "Ein Kran am Kai.");
        Assert.Equal(["date: missing", "source: missing"], Waiting().Select(item => item.Question));

        Decide(new LinkDecision("translation", "urn:x:a.en", "urn:x:b.de", Accepted: true));

        Assert.Empty(Waiting());
    }

    [Fact]
    public void Reports_of_one_event_are_joined_to_another_by_one_answer_and_an_answer_that_follows_is_not_asked()
    {
        foreach (var name in new[] { "a.en", "b.en", "c.en" })
            Add(name, "source: Lake Post");
        var joined = new[] { new LinkProposal("sameEvent", "urn:x:a.en", "urn:x:b.en"), new LinkProposal("sameEvent", "urn:x:b.en", "urn:x:c.en"), new LinkProposal("sameEvent", "urn:x:a.en", "urn:x:c.en") };
        _site.Write(ContentPath.LinkNotes, Encoding.UTF8.GetBytes(LinkNotesFile.Write(new LinkNotes([.. joined], []))));

        Assert.Equal(3, Links());
        Decide(new LinkDecision("sameEvent", "urn:x:a.en", "urn:x:b.en", Accepted: true));
        Assert.Equal(2, Links());
        Decide(new LinkDecision("sameEvent", "urn:x:b.en", "urn:x:c.en", Accepted: true));
        Assert.Equal(0, Links());

        int Links() => PendingReview.In(ArchiveReader.Read(_site, new DiagnosticBag())).Links;
    }

    [Fact]
    public void What_may_be_one_release_is_asked_until_all_hold_together()
    {
        string[] names = ["a.en", "b.de", "c.fr", "d.it", "e.es"];
        foreach (var name in names)
            Add(name, "source: Lake Post");
        var pairs = from a in names from b in names where string.CompareOrdinal(a, b) < 0 select new LinkProposal("translation", $"urn:x:{a}", $"urn:x:{b}");
        _site.Write(ContentPath.LinkNotes, Encoding.UTF8.GetBytes(LinkNotesFile.Write(new LinkNotes([.. pairs], []))));

        Assert.Equal(4, Links());
        Decide(new LinkDecision("translation", "urn:x:a.en", "urn:x:b.de", Accepted: true));
        // With c, d and e, two links each.
        Assert.Equal(6, Links());
        Decide(new LinkDecision("translation", "urn:x:a.en", "urn:x:c.fr", Accepted: false));
        // With d and e, and whether c is one of the two: not with a and b any more.
        Assert.Equal(5, Links());

        int Links() => PendingReview.In(ArchiveReader.Read(_site, new DiagnosticBag())).Links;
    }

    [Fact]
    public void A_count_that_differs_between_many_versions_is_one_question()
    {
        const string Text = "The old ferry Marlin brought 412 companies to the island of Reichenau on Sunday, said Ana Ferro, director of the Lake Board, and all of them had paid. ";
        Add("a.en", "translationKey: ferry\nsource: Lake Post", body: Text);
        Add("b.en", "translationKey: ferry\nsource: Lake Post", body: Text.Replace("412", "398", StringComparison.Ordinal));
        Add("c.en", "translationKey: ferry\nsource: Lake Post", body: Text.Replace("412", "77", StringComparison.Ordinal));

        Assert.Equal(3, Assert.Single(ReviewGroup.Of(Waiting())).Items.Length);
    }

    [Fact]
    public void A_group_is_answered_whole_by_the_id_of_any_question_in_it()
    {
        Add("a.en", "source: Harbour Wire", "source: \"name in the lead, 60 % sure\"");
        Add("b.en", "source: Harbour Wire", "source: \"holder of the rights, 70 % sure\"");
        Add("c.en", "source: Lake Post", "source: \"name in the lead, 80 % sure\"");

        var answered = Desk().Decide(new ReviewSelection([]) { Group = Waiting()[1].Id }, isAccepted: true);

        Assert.Equal(["a.en", "b.en"], answered.Select(item => item.Title).Order(StringComparer.Ordinal));
        Assert.Equal("c.en", Assert.Single(Waiting()).Title);
    }

    [Fact]
    public void An_archive_is_emptied_in_a_third_as_many_answers_as_it_has_questions()
    {
        foreach (var release in new[] { "a", "b", "c" })
        {
            foreach (var language in new[] { "en", "de", "fr" })
                Add($"{release}.{language}", $"translationKey: {release}\nsource: Harbour Wire\nplace: Lindau", "title: \"first line, 60 % sure\"\n    source: \"sender, 70 % sure\"\n    place: \"dateline, 70 % sure\"");
        }

        var (questions, answers) = (Waiting().Length, 0);
        while (Waiting() is [var first, ..])
        {
            Assert.NotEmpty(Desk().Decide(new ReviewSelection([]) { Group = first.Id }, isAccepted: true));
            answers++;
        }

        Assert.Equal((27, 5), (questions, answers));
    }

    private ReviewDesk Desk() => new(_site, new DiagnosticBag());

    private ImmutableArray<ReviewItem> Waiting() => Desk().Waiting();

    private string[] Groups() => [.. ReviewGroup.Of(Waiting()).Select(group => string.Join(' ', group.Items.Select(item => item.Title)))];

    private void Decide(LinkDecision decision)
    {
        var known = ArchiveReader.Read(_site, new DiagnosticBag()).Decisions;
        _site.Write(ContentPath.Decisions, Encoding.UTF8.GetBytes(DecisionsFile.Write(known.With(new Decisions([decision], [])))));
    }

    private void Add(string name, string fields, string? inferred = null, string? date = "2025-01-01", string? body = null)
    {
        var source = fields.Contains("source:", StringComparison.Ordinal) || inferred is null ? "" : "source: Lake Post\n";
        var import = $"import:\n  seed: seeds/{name}.txt\n  sha256: '0'\n  body: '0'\n" + (inferred is null ? "" : $"  inferred:\n    {inferred}\n");
        _site.Write($"content/briefings/2025/{name}.md", Encoding.UTF8.GetBytes(
            $"---\nid: urn:x:{name}\ntitle: {name}\n{(date is null ? "" : $"date: {date}\n")}language: {name[^2..]}\n{source}{fields}\n{import}---\n\n{body ?? $"Text {name} of its own."}\n"));
    }
}

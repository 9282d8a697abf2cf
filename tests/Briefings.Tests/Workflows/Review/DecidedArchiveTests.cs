using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Content.Writing;
using Briefings.Workflows.Review;
using Xunit;

namespace Briefings.Tests.Workflows.Review;

public class DecidedArchiveTests
{
    [Fact]
    public void An_accepted_translation_gives_both_articles_one_key()
    {
        var decided = Decide(Article("urn:a", "en"), Article("urn:b", "de"), new LinkDecision("translation", "urn:a", "urn:b", true));

        Assert.Equal("urn:a", decided[0].TranslationKey);
        Assert.Equal("urn:a", decided[1].TranslationKey);
    }

    [Fact]
    public void A_key_that_one_of_them_states_is_taken_for_both()
    {
        var decided = Decide(
            Article("urn:a", "en"),
            Article("urn:b", "de") with { TranslationKey = "stated" },
            new LinkDecision("translation", "urn:a", "urn:b", true));

        Assert.Equal(("stated", "stated"), (decided[0].TranslationKey, decided[1].TranslationKey));
    }

    [Fact]
    public void An_accepted_event_is_reported_by_both()
    {
        var fair = new EventReference(Slug.From("fair"));
        var next = new EventReference(Slug.From("next"), EventRelation.Announces);

        var decided = Decide(
            Article("urn:a", "en") with { Events = [fair, next] },
            Article("urn:b", "de"),
            new LinkDecision("sameEvent", "urn:a", "urn:b", true));

        Assert.Equal<EventReference>([fair], decided[1].Events);
    }

    [Fact]
    public void An_accepted_name_is_stated_behind_those_of_the_file_and_a_rejected_one_is_not()
    {
        var written = Article("urn:a", "en") with { People = [new Person("Ana Ferro", null)] };
        var decisions = new Decisions(
            [],
            [
                new FieldDecision("urn:a", "person", "Tom Keller", true), new FieldDecision("urn:a", "person", "Ana Ferro", true),
                new FieldDecision("urn:a", "organization", "Lake Board", true), new FieldDecision("urn:a", "organization", "Old Ferry", false),
                new FieldDecision("urn:b", "person", "Eva Lund", true),
            ]);

        var decided = DecidedNames.Of(written, decisions);

        Assert.Equal(["Ana Ferro", "Tom Keller"], decided.People.Select(person => person.Name));
        Assert.Equal<string>(["Lake Board"], decided.Organizations);
    }

    [Fact]
    public void An_accepted_reprint_is_a_version_of_the_same_release()
    {
        var decided = Decide(Article("urn:a", "en"), Article("urn:b", "en"), new LinkDecision("reprint", "urn:a", "urn:b", true));

        Assert.Equal(("urn:a", "urn:a"), (decided[0].TranslationKey, decided[1].TranslationKey));
    }

    [Fact]
    public void The_events_of_an_accepted_series_become_its_editions()
    {
        var archive = WithEvents(Event("harbour-fair-2024", "Harbour Fair 2024"), Event("harbour-fair-2025", "Harbour Fair 2025"));

        var decided = DecidedArchive.Of(archive);

        Assert.All(decided.Events.Values, edition => Assert.Equal("harbour-fair", edition.Series?.Value));
        Assert.Equal("Harbour Fair", decided.Series[Slug.From("harbour-fair")].Title.Any);
        Assert.All(decided.Articles, article => Assert.Empty(article.Related));
    }

    [Fact]
    public void A_series_that_one_event_states_is_taken_for_both()
    {
        var archive = WithEvents(
            Event("harbour-fair-2024", "Harbour Fair 2024"), Event("fair-2025", "Fair 2025") with { Series = Slug.From("fairs") });

        Assert.All(DecidedArchive.Of(archive).Events.Values, edition => Assert.Equal("fairs", edition.Series?.Value));
    }

    [Fact]
    public void Events_that_state_series_of_their_own_keep_them_and_the_articles_are_related()
    {
        var archive = WithEvents(
            Event("a-2024", "A 2024") with { Series = Slug.From("a") }, Event("b-2025", "B 2025") with { Series = Slug.From("b") });

        var decided = DecidedArchive.Of(archive);

        Assert.Equal(["a", "b"], decided.Events.Values.Select(edition => edition.Series?.Value).Order());
        Assert.Equal<string>(["urn:b"], decided.Articles[0].Related);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void A_difference_that_is_none_is_not_shown(bool accepted, int shown)
    {
        var (ten, eleven) = (new StatedWords("urn:a", "10 ships"), new StatedWords("urn:b", "11 ships"));
        var archive = Archive.Empty with
        {
            Notes = new LinkNotes([], [new StatedConflict("number", "ships", ten, eleven)]),
            Decisions = Decisions.None with { Conflicts = [new ConflictDecision("number", ten, eleven, accepted)] },
        };

        Assert.Equal(shown, DecidedArchive.Of(archive).Notes.Conflicts.Length);
    }

    [Fact]
    public void A_rejected_link_changes_nothing()
    {
        var decided = Decide(Article("urn:a", "en"), Article("urn:b", "de"), new LinkDecision("translation", "urn:a", "urn:b", false));

        Assert.Null(decided[0].TranslationKey);
        Assert.Null(decided[1].TranslationKey);
    }

    [Theory]
    [InlineData(true, "Lindau")]
    [InlineData(false, null)]
    public void A_decided_field_is_inferred_no_longer(bool accepted, string? place)
    {
        var article = Article("urn:a", "en") with
        {
            Place = "Lindau",
            Import = new ImportRecord("seeds/a.txt", "", "", ImmutableSortedDictionary<string, string>.Empty.Add("place", "guessed")),
        };
        var archive = Archive.Empty with
        {
            Articles = [article],
            Decisions = new Decisions([], [new FieldDecision("urn:a", "place", "Lindau", accepted)]),
        };

        var decided = DecidedArchive.Of(archive).Articles.Single();

        Assert.Equal(place, decided.Place);
        Assert.Empty(decided.Import!.Inferred);
    }

    private static Archive WithEvents(Event first, Event second) => Archive.Empty with
    {
        Articles =
        [
            Article("urn:a", "en") with { Events = [new EventReference(first.Id)] },
            Article("urn:b", "en") with { Events = [new EventReference(second.Id)] },
        ],
        Events = new[] { first, second }.ToFrozenDictionary(edition => edition.Id),
        Decisions = new Decisions([new LinkDecision("sameSeries", "urn:a", "urn:b", true)], []),
    };

    private static Event Event(string id, string title) => new() { Id = Slug.From(id), Title = title };

    private static ImmutableArray<Article> Decide(Article a, Article b, LinkDecision decision) =>
        DecidedArchive.Of(Archive.Empty with { Articles = [a, b], Decisions = new Decisions([decision], []) }).Articles;

    private static Article Article(string id, string language) => new()
    {
        Id = id,
        Title = "A",
        Language = LanguageTag.Parse(language),
        Body = "",
    };
}

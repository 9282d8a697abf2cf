using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Xunit;

namespace Briefings.Tests.Import;

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

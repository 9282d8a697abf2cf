using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Curation;
using Briefings.Content.Writing;
using Briefings.Linking;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking;

public sealed class CuratorTests
{
    [Fact]
    public void A_rejected_translation_stays_rejected_and_shares_no_key()
    {
        var decisions = Decisions.None with { Links = [new LinkDecision("translation", "a-en", "b-de", false)] };

        var links = Texts.Link(decisions, [], Texts.English, Texts.German);

        Assert.DoesNotContain(links.Pairs, link => link.Kind == LinkKind.Translation && link.State != LinkState.Rejected);
        Assert.Empty(links.TranslationKeys);
    }

    [Fact]
    public void An_accepted_translation_is_confirmed_whatever_the_texts_say()
    {
        var decisions = Decisions.None with { Links = [new LinkDecision("translation", "b-de", "f-en", true)] };

        var links = Texts.Link(decisions, [], Texts.German, Texts.Unrelated);

        Assert.Contains("translation b-de f-en Confirmed", Texts.Summary(links));
    }

    [Fact]
    public void A_stated_key_beats_inference()
    {
        var english = Texts.English with { TranslationKey = "one" };
        var german = Texts.German with { TranslationKey = "two" };

        var links = Texts.Link(english, german);

        Assert.DoesNotContain(links.Pairs, link => link.Kind == LinkKind.Translation);
        Assert.Equal("one", links.TranslationKeys["a-en"]);
        Assert.Equal("two", links.TranslationKeys["b-de"]);
    }

    [Fact]
    public void A_late_translation_takes_the_name_of_the_file_it_belongs_to()
    {
        var english = Texts.English with { Origin = Origin("content/briefings/2031/lanterns.en.md") };

        var links = Texts.Link(english, Texts.German);

        Assert.Equal("lanterns", links.TranslationKeys["b-de"]);
    }

    [Fact]
    public void A_new_release_is_keyed_by_the_title_of_its_oldest_version()
    {
        var links = Texts.Link(Texts.English, Texts.German);

        Assert.Equal("lantern-guild-opens-2031-baltic-lantern-conference", links.TranslationKeys["b-de"]);
    }

    [Fact]
    public void A_curated_event_takes_the_reports_that_call_it_by_one_of_its_names()
    {
        Assert.True(Slug.TryParse("lanterns-31", out var id));
        var known = new Event { Id = id, Title = "Lanterns 31", Aliases = ["2031 Baltic Lantern Conference"] };

        var links = Texts.Link(Decisions.None, [known], Texts.English);

        Assert.Equal(known, Assert.Single(links.Events));
        Assert.Equal(new EventReference(id), Assert.Single(links.EventsOfArticle["a-en"]));
    }

    [Fact]
    public void A_curated_event_with_an_edition_that_no_article_names_begins_a_series_of_its_own_name()
    {
        Assert.True(Slug.TryParse("regatta-2029", out var id));

        var links = Texts.Link(Decisions.None, [new Event { Id = id, Title = "Regatta 2029", Edition = "2029" }], Texts.English);

        Assert.Contains(links.Series, series => series.Title.Any == "Regatta");
    }

    [Fact]
    public void Events_that_front_matter_states_are_kept()
    {
        Assert.True(Slug.TryParse("my-event", out var id));
        var known = new Event { Id = id, Title = "My event" };
        var article = Texts.English with { Events = [new EventReference(id, EventRelation.Announces)] };

        var links = Texts.Link(Decisions.None, [known], article);

        Assert.Equal(article.Events, links.EventsOfArticle["a-en"]);
        Assert.Equal(known, Assert.Single(links.Events));
    }

    [Fact]
    public void One_key_for_articles_kept_apart_is_an_error_at_both_places()
    {
        var english = Texts.English with { TranslationKey = "one", Origin = Origin("a.en.md", "translationKey") };
        var german = Texts.German with { TranslationKey = "one", NotRelated = ["a-en"], Origin = Origin("b.de.md", "translationKey") };
        var request = Texts.Request(Decisions.None, [], english, german);

        Linker.Link(request);

        var error = Assert.Single(request.Diagnostics.ToSorted());
        Assert.Equal("BR0510", error.Code);
        Assert.Equal("b.de.md:3:17", error.Place.ToString());
        Assert.Contains("a.en.md:3:17", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_found_between_two_files_is_proposed_since_an_import_does_not_change_them()
    {
        var (english, german) = (Texts.English with { Origin = Origin("content/briefings/2031/lanterns.en.md") }, Texts.German with { Origin = Origin("content/briefings/2031/laternen.de.md") });

        Assert.Equal(LinkState.Accepted, VersionsOf(Texts.English, Texts.German));
        Assert.Equal(LinkState.Accepted, VersionsOf(english, Texts.German));
        Assert.Equal(LinkState.Proposed, VersionsOf(english, german));
        Assert.Equal(LinkState.Confirmed, VersionsOf(english with { TranslationKey = "one" }, german with { TranslationKey = "one" }));

        static LinkState VersionsOf(params Article[] articles) => Texts.Link(articles).Pairs.Single(link => link.Kind == LinkKind.Translation).State;
    }

    [Fact]
    public void A_key_that_was_only_inferred_contradicts_nothing()
    {
        var inferred = new ImportRecord("s.txt", "", "", ImmutableSortedDictionary<string, string>.Empty.Add("translationKey", "by the linker"));
        var english = Texts.English with { TranslationKey = "one", Import = inferred };
        var german = Texts.German with { TranslationKey = "one", Import = inferred };
        var decisions = Decisions.None with { Links = [new LinkDecision("translation", "a-en", "b-de", false)] };
        var request = Texts.Request(decisions, [], english, german);

        Linker.Link(request);

        Assert.Empty(request.Diagnostics.ToSorted());
    }

    private static ContentOrigin Origin(string path, params string[] fields) => new(
        path, "id: one\n" + string.Concat(fields.Select(field => $"{field}: one\n")), 6);
}

using Briefings.Content;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking;

public sealed class LinkerTests
{
    [Fact]
    public void Versions_in_other_languages_are_translations_with_what_they_share()
    {
        var links = Texts.Link(Texts.English, Texts.German, Texts.Japanese);

        Assert.Equal(
            ["translation a-en b-de Accepted", "translation a-en c-ja Accepted", "translation b-de c-ja Accepted"], Texts.Summary(links));
        Assert.Contains(new LinkEvidence("person", "Jana Vogt", "Jana Vogt", true), links.Pairs[0].Evidence);
        Assert.Contains(links.Pairs[0].Evidence, entry => entry.Kind == "number" && entry.A!.StartsWith("2750", StringComparison.Ordinal));
        Assert.Contains(new LinkEvidence("date", "05-06", "05-06", true), links.Pairs[0].Evidence);
    }

    [Fact]
    public void Reports_of_one_named_event_share_it()
    {
        var links = Texts.Link(Texts.English, Texts.Report);

        Assert.Equal(["sameEvent a-en d-en Accepted"], Texts.Summary(links));
        Assert.Contains(links.Pairs[0].Evidence, entry => entry is { Kind: "event", Supports: true });
        var known = Assert.Single(links.Events);
        Assert.Equal("2031-baltic-lantern-conference", known.Id.Value);
        Assert.Equal("2031-05-06", known.Start.ToString());
        Assert.Equal("2031-05-08", known.End.ToString());
        Assert.Equal("Rostock", known.Place);
    }

    [Fact]
    public void Another_edition_is_of_the_series_and_never_the_same_event_or_a_reprint()
    {
        var links = Texts.Link(Texts.English, Texts.LastYear);

        Assert.Equal(["sameSeries a-en e-en Accepted"], Texts.Summary(links));
        Assert.Contains(links.Pairs[0].Evidence, entry => entry is { Kind: "edition", Supports: false });
        Assert.Equal("Baltic Lantern Conference", Assert.Single(links.Series).Title.Any);
        Assert.All(links.Events, known => Assert.Equal("baltic-lantern-conference", known.Series!.Value.Value));
    }

    [Fact]
    public void Words_of_the_topic_link_nothing()
    {
        var links = Texts.Link(Texts.English, Texts.Unrelated, Texts.German);

        Assert.Equal(["translation a-en b-de Accepted"], Texts.Summary(links));
    }

    [Fact]
    public void The_same_wording_in_one_language_is_a_reprint()
    {
        var again = Texts.English with { Id = "z-en", Title = "Lanterns in Rostock" };

        var links = Texts.Link(Texts.English, again);

        Assert.Equal(["reprint a-en z-en Accepted"], Texts.Summary(links));
    }

    [Fact]
    public void A_translation_is_of_one_release_and_the_other_report_only_shares_the_event()
    {
        var links = Texts.Link(Texts.English, Texts.German, Texts.Report, Texts.LastYear);

        Assert.Equal(
            [
                "translation a-en b-de Accepted", "sameEvent a-en d-en Accepted", "sameEvent b-de d-en Accepted",
                "sameSeries a-en e-en Accepted", "sameSeries b-de e-en Accepted", "sameSeries d-en e-en Accepted",
            ],
            Texts.Summary(links));
    }

    [Fact]
    public void A_part_shares_the_event_of_its_whole_and_the_series_of_that()
    {
        var part = Texts.Of("p-en", "en", "2031 Lamp Oil Forum", "2031-05-07",
            """
            The 2031 Lamp Oil Forum was held on May 6 in Rostock.

            As a main forum of the 2031 Baltic Lantern Conference opened in Rostock on the same day, it drew 60 people.
            """);

        var links = Texts.Link(part, Texts.Report, Texts.LastYear);

        Assert.Contains("sameEvent d-en p-en Accepted", Texts.Summary(links));
        Assert.Contains("sameSeries e-en p-en Accepted", Texts.Summary(links));
        var forum = links.Events.Single(known => known.Id.Value == "2031-lamp-oil-forum");
        Assert.Equal("2031-baltic-lantern-conference", forum.PartOf!.Value.Value);
    }

    [Fact]
    public void What_will_be_held_is_announced_and_links_to_no_report()
    {
        var article = Texts.Of("n-en", "en", "Guild looks ahead", "2031-02-01",
            """
            The guild met on Friday.

            Tickets are sold for the 2031 Baltic Lantern Conference, which will be held in Rostock from May 6 to 8.
            """);

        var links = Texts.Link(article);

        Assert.Equal(
            new EventReference(links.Events[0].Id, EventRelation.Announces), Assert.Single(links.EventsOfArticle["n-en"]));
    }

    [Fact]
    public void People_numbers_and_a_day_in_common_make_one_event_without_a_name()
    {
        var first = Texts.Of("x-en", "en", "Ferry Solvig aground off Gotska", "2031-03-04",
            "The ferry Solvig ran aground on 4 March with 186 people, said Captain Nils Ahl. Gotska rescuers led by Eva Strand took them off.");
        var second = Texts.Of("y-de", "de", "Gotska: Kritik nach dem Unglück der Solvig", "2031-03-05",
            "Einen Tag nach dem 4. März, als 186 Menschen von der Solvig gerettet wurden, wies Kapitän Nils Ahl jede Schuld zurück. "
            + "Das Ministerium prüft seitdem Karten, Funk und Wetter. Eva Strand, Leiterin der Retter, verlangt neue Tonnen vor Gotska und mehr Geld.");

        var links = Texts.Link(first, second);

        Assert.Contains(links.Pairs, link => link.Kind == LinkKind.SameEvent && link.State == LinkState.Accepted);
    }

    [Fact]
    public void The_order_of_the_articles_changes_nothing()
    {
        Article[] articles = [Texts.English, Texts.German, Texts.Japanese, Texts.Report, Texts.LastYear, Texts.Unrelated];

        var forward = Texts.Link(articles);
        var backward = Texts.Link([.. articles.Reverse()]);

        Assert.Equal(Texts.Summary(forward), Texts.Summary(backward));
        Assert.Equal(forward.Pairs.Select(pair => pair.Score).ToArray(), backward.Pairs.Select(pair => pair.Score).ToArray());
        Assert.Equal(forward.Events.Select(known => known.Id), backward.Events.Select(known => known.Id));
        Assert.Equal(forward.TranslationKeys.OrderBy(pair => pair.Key), backward.TranslationKeys.OrderBy(pair => pair.Key));
    }
}

using Briefings.Content;
using Briefings.Content.Writing;
using Xunit;

namespace Briefings.Tests.Linking.Events;

/// <summary>Reports of one event by their texts, which name it otherwise.</summary>
public sealed class NamesOfOneTests
{
    private static readonly Article s_english = Texts.Of("a", "en", "The winners at the 46th Visby Film Festival", "2031-05-27",
        "The 46th Visby Film Festival ended on Saturday. Agneta Rosvall won the Silver Herring for \"Glass Boats\", and Lars Tunhammar was best actor. 312 films had been sent in, 17.5 percent more than the year before.");

    private static readonly Article s_french = Texts.Of("b", "fr", "Palmarès du 46e Festival de Visby", "2031-05-28",
        "Le 46e Festival de Visby s’est achevé samedi. Agneta Rosvall a reçu le Hareng d’argent pour « Glass Boats », et Lars Tunhammar est le meilleur acteur. 312 films avaient été envoyés, soit 17,5 pour cent de plus.");

    private static readonly Article s_unnumbered = Texts.Of("c", "fr", "Agneta Rosvall remporte le Hareng d’argent", "2031-05-28",
        "Le Festival de Visby s’est achevé samedi 27 mai 2031 par un prix pour Agneta Rosvall et « Glass Boats ». Lars Tunhammar est le meilleur acteur ; 312 films avaient été envoyés, soit 17,5 pour cent de plus.");

    [Fact]
    public void One_number_in_two_languages_is_one_event_of_one_series()
    {
        var links = Texts.Link(s_english, s_french);

        var known = Assert.Single(links.Events);
        Assert.Equal("46th-visby-film-festival", known.Id.Value);
        Assert.Equal("46e Festival de Visby", known.Title.ByLanguage["fr"]);
        Assert.Equal("visby-film-festival", Assert.Single(links.Series).Id.Value);
    }

    [Fact]
    public void A_name_with_a_day_is_the_event_that_others_number()
    {
        Assert.Equal("46e-festival-de-visby", Assert.Single(Texts.Link(s_french, s_unnumbered).Events).Id.Value);
    }

    [Fact]
    public void Other_numbers_are_two_events_however_alike_the_texts_are()
    {
        var next = s_french with { Title = "Palmarès du 47e Festival de Visby", Body = s_french.Body.Replace("46e", "47e", StringComparison.Ordinal) };

        Assert.Equal(2, Texts.Link(s_english, next).Events.Length);
    }

    [Fact]
    public void One_number_in_texts_of_two_matters_is_two_events()
    {
        var choirs = Texts.Of("d", "fr", "Le 46e Festival de Slite ouvre ses portes", "2031-05-28",
            "Le 46e Festival de Slite s’est ouvert samedi. Henrik Palmqvist a dirigé 58 chanteurs, et Ulrika Stenberg a remis 6,4 millions de couronnes.");

        Assert.Equal(2, Texts.Link(s_english, choirs).Events.Length);
    }

    [Fact]
    public void Names_that_the_curator_keeps_apart_stay_two()
    {
        Event[] kept = [new() { Id = Slug.From("visby-films"), Title = "46th Visby Film Festival", Edition = "46th" }, new() { Id = Slug.From("visby-autres"), Title = "46e Festival de Visby", Edition = "46th" }];

        Assert.Equal(2, Texts.Link(Decisions.None, kept, s_english, s_french).Events.Length);
    }
}

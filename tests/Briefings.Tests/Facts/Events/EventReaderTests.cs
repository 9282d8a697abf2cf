using Briefings.Configuration;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Facts.Events;
using Xunit;

namespace Briefings.Tests.Facts.Events;

public sealed class EventReaderTests
{
    [Fact]
    public void An_event_has_the_day_and_place_of_its_sentence()
    {
        var mention = Read("en", "The 2031 Baltic Herring Forum was held on May 6 in Rostock, a port in the north.");

        Assert.Equal("2031 Baltic Herring Forum", mention.Name);
        Assert.Equal("baltic herring forum", mention.Stem);
        Assert.Equal("2031", mention.Edition);
        Assert.Equal("2031-05-06", mention.Start.ToString());
        Assert.Equal("Rostock", mention.City);
        Assert.False(mention.Announced);
    }

    [Theory]
    [InlineData("fr", "Le 12e Festival de Visby présente en Compétition vingt films.")]
    [InlineData("de", "Das 12. Ostsee-Heringsforum ist in Trägerschaft der Stadt.")]
    [InlineData("en", "The 2031 Baltic Herring Forum will be held in Spring with many guests.")]
    public void Other_nouns_behind_a_preposition_are_no_place(string language, string text) => Assert.Null(Read(language, text).City);

    [Theory]
    [InlineData("fr", "Le 12e Festival de Visby s’est tenu en Norvège.", "Norvège")]
    [InlineData("de", "Das 12. Ostsee-Heringsforum fand in Wolgast statt.", "Wolgast")]
    public void Places_behind_the_same_prepositions_are(string language, string text, string city) => Assert.Equal(city, Read(language, text).City);

    [Fact]
    public void A_weekday_on_which_it_closed_is_the_last_one_before_the_article()
    {
        var mention = Read("en", "The 2031 Baltic Herring Forum concluded on Monday in Rostock.");

        Assert.Equal("2031-05-05", mention.End.ToString());
        Assert.Null(mention.Start);
    }

    [Theory]
    [InlineData("en", "Talks on the 12th Baltic Herring Forum, which will be held in Rostock from May 27 to 29, began.")]
    [InlineData("de", "Das 12. Ostsee-Heringsforum wird vom 27. bis 29. Mai in Rostock eröffnet.")]
    public void What_will_be_held_is_announced_with_its_span(string language, string text)
    {
        var mention = Read(language, text);

        Assert.True(mention.Announced);
        Assert.Equal("12th", mention.Edition);
        Assert.Equal("2031-05-27", mention.Start.ToString());
        Assert.Equal("2031-05-29", mention.End.ToString());
    }

    [Theory]
    [InlineData("en", "The 2031 Baltic Herring Forum opened in Rostock on Monday and runs until May 9.")]
    [InlineData("de", "Das 2031 Baltic Herring Forum wurde am Montag eröffnet und dauert bis zum 9. Mai.")]
    [InlineData("es", "El 2031 Baltic Herring Forum se inauguró el lunes y sigue hasta el 9 de mayo.")]
    public void The_day_until_which_it_runs_is_the_last_one(string language, string text)
    {
        var mention = Read(language, text);

        Assert.Equal(("2031-05-05", "2031-05-09"), (mention.Start.ToString(), mention.End.ToString()));
    }

    [Fact]
    public void The_day_of_the_dateline_is_not_the_day_of_the_event()
    {
        var mention = Read("en", "LYON, May 10, 2031 -- The 2031 Baltic Herring Forum ended on Monday.");

        Assert.Equal((null, "2031-05-05"), (mention.Start?.ToString(), mention.End.ToString()));
    }

    [Fact]
    public void A_word_that_also_shortens_a_weekday_is_no_weekday()
    {
        var mention = Read("de", "Das 2031 Baltic Herring Forum endete so, wie es begann.");

        Assert.Null(mention.End);
    }

    [Fact]
    public void A_body_named_forum_that_opens_something_is_no_event_of_that_day()
    {
        var mention = Read("en", "The Baltic Herring Forum opened an office in Rostock on Monday.");

        Assert.Null(mention.Start);
    }

    [Fact]
    public void What_goes_on_while_it_is_reported_is_not_announced()
    {
        var mention = Read("de", "Das 12. Ostsee-Heringsforum findet vom 5. bis 9. Mai in Rostock statt.");

        Assert.False(mention.Announced);
    }

    [Fact]
    public void Every_part_that_is_read_has_its_place()
    {
        const string Text = "Talks on the 12th Baltic Herring Forum, which will be held in Rostock from May 27 to 29, began.";

        var mention = Read("en", Text);

        Assert.Equal("May 27 to 29", Text.Substring(mention.Day!.Value.Place.Offset, mention.Day.Value.Place.Length));
        Assert.Equal("Rostock", Text.Substring(mention.CityPlace!.Value.Offset, mention.CityPlace.Value.Length));
        Assert.Equal("will be held", Text.Substring(mention.Cue!.Value.Offset, mention.Cue.Value.Length));
    }

    [Theory]
    [InlineData("en", "As a main forum of the 2031 Baltic Fishing Conference, it drew a crowd.")]
    [InlineData("de", "Im Rahmen der „2031 Baltic Fishing Conference\" kamen viele.")]
    [InlineData("fr", "Dans le cadre de la 2031 Baltic Fishing Conference, on a parlé.")]
    public void The_larger_event_is_known_by_the_words_before_it(string language, string text)
    {
        var mention = Read(language, text);

        Assert.True(mention.IsWhole);
    }

    [Theory]
    [InlineData("tr", "Uluslararası Liman Kongresi 3 Haziran 2031 tarihinde düzenlenecek.", "Uluslararası Liman Kongresi")]
    [InlineData("en", "The Baltic Herring Forum 3 June 2031 in Rostock drew a crowd.", "Baltic Herring Forum")]
    public void A_day_that_follows_the_name_is_no_edition(string language, string text, string name) =>
        Assert.Contains(name, ReadAll(language, text).Select(mention => mention.Name));

    [Theory]
    [InlineData("HerringCon11", "herringcon", "11")]
    [InlineData("Herring Con 2031", "herring con", "2031")]
    [InlineData("Tidewater Database 9.0", "tidewater database", "9.0")]
    public void A_number_distinguishes_editions_of_a_name(string name, string stem, string edition)
    {
        var mention = Read("en", $"We saw {name} with pleasure.");

        Assert.Equal(stem, mention.Stem);
        Assert.Equal(edition, mention.Edition);
    }

    [Theory]
    [InlineData("zh", "2031全球灯笼大会在北京开幕。", "2031")]
    [InlineData("ja", "第六回ランタン会議が開かれた。", "6th")]
    [InlineData("ja", "第12回ランタン会議が開かれた。", "12th")]
    [InlineData("zh", "第二十三届全球灯笼大会在北京开幕。", "23rd")]
    [InlineData("zh", "第十届全球灯笼大会在北京开幕。", "10th")]
    [InlineData("ko", "제12회 세계 등불 포럼이 열렸다.", "12th")]
    [InlineData("ko", "2031년 세계 등불 박람회에서 만났다.", "2031")]
    public void Names_in_scripts_without_capitals_begin_with_their_edition(string language, string text, string edition)
    {
        var mention = Read(language, text);

        Assert.Equal(edition, mention.Edition);
    }

    [Fact]
    public void A_compound_with_an_edition_is_a_name()
    {
        Assert.Equal(("5th", "heringsmesse"), (Read("de", "Die 5. Heringsmesse wurde eröffnet.").Edition, Read("de", "Die 5. Heringsmesse wurde eröffnet.").Stem));
        Assert.Empty(ReadAll("de", "Die Heringsmesse wurde eröffnet."));
    }

    [Theory]
    [InlineData("es", "La XII Conferencia Báltica se inauguró.", "12th", "conferencia baltica")]
    [InlineData("it", "Il IX Congresso Baltico si è aperto.", "9th", "congresso baltico")]
    public void A_Roman_numeral_counts_the_edition(string language, string text, string edition, string stem)
    {
        var mention = Read(language, text);

        Assert.Equal((edition, stem), (mention.Edition, mention.Stem));
    }

    [Theory]
    [InlineData("zh", "第二届全球灯笼大会5月6日在北京开幕。", "北京")]
    [InlineData("ja", "第2回ランタン会議が5月6日、オランダのライデンで開幕した。", "ライデン")]
    public void A_city_is_read_in_scripts_without_capitals(string language, string text, string city)
    {
        var mention = Read(language, text);

        Assert.Equal((city, "2031-05-06"), (mention.City, mention.Start.ToString()));
        Assert.Equal(city, text.Substring(mention.CityPlace!.Value.Offset, city.Length));
    }

    [Theory]
    [InlineData("en", "It rose 9 percent in May 12 and Article 5 was cut.")]
    [InlineData("en", "The Press Conference was short. Chapter 11 followed.")]
    [InlineData("en", "The market opens on Friday 12 again.")]
    [InlineData("de", "Der Markt öffnet Freitag 12 wieder.")]
    [InlineData("el", "Η γέφυρα ανοίγει στις 12 Μαΐου 2024 στο λιμάνι.")]
    [InlineData("es", "El puente abre el 12 de Mayo 2024 en el puerto.")]
    [InlineData("fi", "Yli 20 miljoonaa katsoi kuulemista. Noin 30 ihmistä odotti.")]
    [InlineData("de", "Rund 2.500 Menschen kamen. Knapp 40 blieben.")]
    [InlineData("vi", "Hơn 20 triệu người theo dõi.")]
    [InlineData("no", "Avtalen er verdt GBP 11 millioner og USD 26 i gebyr.")]
    public void Months_days_articles_and_press_conferences_are_no_events(string language, string text)
    {
        Assert.Empty(ReadAll(language, text));
    }

    [Fact]
    public void A_headline_ends_the_name_at_its_verb()
    {
        var facts = FactReader.Read(LanguageTag.Parse("en"), "Baltic Herring Forum Opens in Rostock", ["It began."], null);

        Assert.Equal("Baltic Herring Forum", Assert.Single(facts.Events).Name);
    }

    private static EventMention Read(string language, string text) => Assert.Single(ReadAll(language, text));

    private static IEnumerable<EventMention> ReadAll(string language, string text)
    {
        // A Saturday.
        Assert.True(ArticleDate.TryParse("2031-05-10", out var date));
        return FactReader.Read(LanguageTag.Parse(language), "", [text], date).Events;
    }
}

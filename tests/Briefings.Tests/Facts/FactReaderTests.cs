using Briefings.Configuration;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts;

public sealed class FactReaderTests
{
    [Theory]
    [InlineData("en", "Trade will grow, said Maria Lopes, minister of commerce of Portugal, on stage.", "Maria Lopes", "minister of commerce of Portugal")]
    [InlineData("en", "Mr. He Weidong, Chairman of the Lantern Committee, spoke first.", "He Weidong", "Chairman of the Lantern Committee")]
    [InlineData("en", "Harbour Alliance Chairman Tomas Berg Lind thanked the guests.", "Tomas Berg Lind", "Harbour Alliance Chairman")]
    [InlineData("en", "Anna B. Stone, managing partner of Quill Group, which builds ships, agreed.", "Anna B. Stone", "managing partner of Quill Group")]
    [InlineData("en", "Ms. Lin Tao, Guild Spokesperson moderated the session.", "Lin Tao", "Guild Spokesperson")]
    [InlineData("de", "Das bleibt so, sagte Jana Vogt, Leiterin des Hafenamts in Rostock.", "Jana Vogt", "Leiterin des Hafenamts in Rostock")]
    [InlineData("de", "Am Abend sprach Verkehrsminister Karl Otto Brandt zu den Gästen.", "Karl Otto Brandt", "Verkehrsminister")]
    [InlineData("fr", "« Nous sommes prêts », a dit Luc Moreau, directeur du port de Brest.", "Luc Moreau", "directeur du port de Brest")]
    [InlineData("es", "Rosa Peña, directora de la feria, abrió el acto.", "Rosa Peña", "directora de la feria")]
    [InlineData("ru", "«Да», — заявил Ян ван Лебедев, директор порта.", "Ян ван Лебедев", "директор порта")]
    [InlineData("zh", "港务局局长李明说，码头将重建。", "李明", "局长")]
    [InlineData("zh-Hant", "港務局局長陳大文表示，碼頭將重建。", "陳大文", "局長")]
    [InlineData("ru", "Об этом сообщил министр Пётр Лебедев журналистам.", "Пётр Лебедев", "министр")]
    public void A_name_beside_an_office_is_a_person(string language, string text, string name, string role)
    {
        var people = Read(language, text).People;

        var person = Assert.Single(people);
        Assert.Equal(name, person.Name);
        Assert.Equal(role, person.Role);
    }

    [Theory]
    [InlineData("en", "The Northern Fishing Association, a member of the Coast Council, met in New Harbour.")]
    [InlineData("en", "Downing Street and British Airways declined. Orchard Street is closed.")]
    [InlineData("en", "The White Paper on Coastal Development pointed out the risks.")]
    [InlineData("en", "The 2031 Global Lantern Conference opened in Porto Novo on Monday.")]
    [InlineData("de", "Vertreter von Regierungen und Unternehmen kamen nach Neu Ulm.")]
    public void Organizations_places_and_events_are_not_people(string language, string text)
    {
        var people = Read(language, text).People;

        Assert.Empty(people);
    }

    [Fact]
    public void A_person_is_found_where_the_surname_alone_has_a_title()
    {
        var people = Read("en", "Nora Quist defended the plan. Ms Quist said it was fair.").People;

        Assert.Equal("Nora Quist", Assert.Single(people).Name);
    }

    [Fact]
    public void The_heading_of_a_section_is_no_part_of_the_name_it_holds()
    {
        Assert.Equal("Northern Fishing Association", Assert.Single(Read("en", "About Northern Fishing Association").Names).Text);
    }

    [Theory]
    [InlineData("ja", "指導者田中一郎氏は会議を開いた。", "田中一郎")]
    [InlineData("ja", "アンナ・ベック最高経営責任者は述べた。", "アンナ・ベック")]
    [InlineData("zh", "港口联盟首席执行官安娜·贝克说。", "安娜·贝克")]
    [InlineData("zh", "外长安娜·贝克 (Anna Beck) 表示同意。", "安娜·贝克")]
    public void Honorifics_and_transcriptions_tell_people_in_scripts_without_capitals(string language, string text, string name)
    {
        var people = Read(language, text).People;

        Assert.Equal(name, Assert.Single(people).Name);
    }

    [Theory]
    [InlineData("en", "It was hosted by the Ministry of Trade and Fisheries in Lisbon.", "Ministry of Trade and Fisheries")]
    [InlineData("en", "The Harbour Works Association met on Friday.", "Harbour Works Association")]
    [InlineData("de", "Die Stadt gibt das Gelände an die Rostocker Hafen GmbH.", "Rostocker Hafen GmbH")]
    public void A_phrase_around_a_word_for_a_body_is_an_organization(string language, string text, string name)
    {
        var organizations = Read(language, text).Organizations;

        Assert.Equal(name, Assert.Single(organizations).Text);
    }

    [Theory]
    [InlineData("en", "nearly 1,234.5 tonnes", 1234.5, "Under")]
    [InlineData("de", "fast 1.234,5 Tonnen", 1234.5, "Under")]
    [InlineData("fr", "plus de 1 234,5 tonnes", 1234.5, "Over")]
    [InlineData("ru", "свыше 639 тысяч человек", 639000, "Over")]
    [InlineData("en", "£75m more", 75_000_000, "Exact")]
    [InlineData("zh", "超过7500万英镑", 75_000_000, "Over")]
    [InlineData("ja", "２万６４６９・８９ドル", 26469.89, "Exact")]
    [InlineData("ja", "八千人と300人を超える", 300, "Over")]
    [InlineData("de", "rund 2 Billionen Euro", 2e12, "About")]
    [InlineData("en", "more than eleven countries", 11, "Over")]
    public void A_number_has_one_value_in_every_language(string language, string text, double value, string bound)
    {
        var number = Assert.Single(Read(language, text).Numbers);

        Assert.Equal((decimal)value, number.Value);
        Assert.Equal(bound, number.Bound.ToString());
    }

    [Theory]
    [InlineData("en", "11 countries")]
    [InlineData("de", "11 Ländern")]
    [InlineData("fr", "11 pays")]
    [InlineData("zh", "11个国家")]
    [InlineData("ja", "11か国")]
    public void What_is_counted_has_one_name_in_every_language(string language, string text)
    {
        var number = Assert.Single(Read(language, text).Numbers);

        Assert.Contains(number.Unit, new[] { "countries", "" });
        Assert.Equal(11, number.Value);
    }

    [Theory]
    [InlineData("en", "12.5 million euros")]
    [InlineData("de", "12,5 Millionen Euro")]
    [InlineData("fr", "12,5 millions d'euros")]
    [InlineData("fr", "12,5 millions d’euros")]
    [InlineData("es", "12,5 millones de euros")]
    [InlineData("it", "12,5 milioni di euro")]
    public void A_sum_of_money_is_one_in_every_language(string language, string text)
    {
        var number = Assert.Single(Read(language, text).Numbers);

        Assert.Equal((12_500_000m, "EUR"), (number.Value, number.Unit));
    }

    [Fact]
    public void Years_versions_and_names_with_digits_are_no_quantities()
    {
        var numbers = Read("en", "In 2024 the F-16 and version 1.2.3 came at 14:30 with COVID-19.").Numbers;

        Assert.Empty(numbers);
    }

    [Theory]
    [InlineData("de", "in Südkorea", "KR")]
    [InlineData("ru", "из России", "RU")]
    [InlineData("ja", "韓国から", "KR")]
    [InlineData("ar", "في فرنسا", "FR")]
    [InlineData("en", "in South Korea's capital", "KR")]
    public void A_country_has_one_code_in_every_language(string language, string text, string code)
    {
        var places = Read(language, text).Places;

        Assert.Equal(code, Assert.Single(places).Value);
    }

    [Fact]
    public void Every_mention_is_where_it_says()
    {
        const string text = "On 6 May, Mr. Olaf Brix, head of the Lantern Guild, told “The Harbour Times” that 40 ships came: https://a.example/x.";

        var facts = Read("en", text);

        Assert.Equal("Olaf Brix", At(text, facts.People[0].Place));
        Assert.Equal("40", At(text, facts.Numbers[0].Place));
        Assert.Equal("6 May", At(text, facts.Dates[0].Place));
        Assert.Equal("https://a.example/x", At(text, facts.Urls[0].Place));
        Assert.Equal("The Harbour Times", At(text, facts.Quotes[0].Place));
    }

    [Theory]
    [InlineData("de", "Millionen Euro")]
    [InlineData("de", "zweiten Wahlgang")]
    [InlineData("fr", "correction d’un")]
    [InlineData("en", "thousand dollars")]
    [InlineData("en", "South Korea")]
    public void Amounts_ordinals_and_places_are_no_topics_however_often_they_are_said(string language, string words)
    {
        Assert.Empty(Read(language, string.Concat(Enumerable.Repeat($"Xy zw {words}, ab cd. ", 5))).Topics);
    }

    [Fact]
    public void What_a_text_keeps_saying_is_its_topic()
    {
        var text = string.Concat(Enumerable.Repeat("The tidal energy plant grows. People like tidal energy here. ", 3));

        var topics = Read("en", text).Topics;

        Assert.Equal("tidal energy", topics[0].Text);
    }

    private static TextFacts Read(string language, string text)
    {
        Assert.True(ArticleDate.TryParse("2031-05-10", out var date));
        return FactReader.Read(LanguageTag.Parse(language), "", [text], date);
    }

    private static string At(string text, FactSpan place) => text.Substring(place.Offset, place.Length);
}

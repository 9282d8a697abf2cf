using Briefings.Facts.Names;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Names;

/// <summary>Texts that no model was learned on: nothing of them becomes a page.</summary>
public class OddTextTests
{
    [Theory]
    [InlineData("en", "Президент Владимир Путин встретился с Ангелой Меркель в Москве. Сергей Лавров молчал.")]
    [InlineData("de", "Ο Κυριάκος Μητσοτάκης συναντήθηκε με τον Νίκο Δένδια στην Αθήνα.")]
    [InlineData("fr", "وقال الرئيس محمود عباس إن الاجتماع سيعقد في رام الله.")]
    [InlineData("ru", "Prime Minister Martin Keane met Anna Weber in Porto. Martin Keane left early, said Anna Weber.")]
    [InlineData("zh", "Prime Minister Martin Keane met Anna Weber in Porto. Martin Keane left early.")]
    [InlineData("ar", "Le ministre Jean Moreau a rencontré Anna Weber à Porto, a déclaré Jean Moreau.")]
    public void A_text_in_another_script_than_its_language_states_no_person_by_the_model(string language, string text) =>
        Assert.Empty(Read(language, text).Found.Where(name => name.Band == NameBand.Sure && name.Kind == 0 && !name.Signs.HasRole && !name.Signs.HasCue));

    [Theory]
    [InlineData("en", "PRIME MINISTER RESIGNS AFTER VOTE OF NO CONFIDENCE IN PARLIAMENT")]
    [InlineData("en", "MARTIN KEANE WINS MAYOR RACE IN PORTO")]
    [InlineData("de", "BUNDESTAG STIMMT FÜR NEUES HEIZUNGSGESETZ NACH LANGEM STREIT")]
    [InlineData("fr", "LE GOUVERNEMENT ANNONCE UNE HAUSSE DES IMPÔTS POUR LES ENTREPRISES")]
    [InlineData("es", "EL CONGRESO APRUEBA LA LEY DE VIVIENDA TRAS MESES DE DEBATE")]
    [InlineData("ru", "ГОСДУМА ПРИНЯЛА ЗАКОН О ПОВЫШЕНИИ НАЛОГОВ В ТРЕТЬЕМ ЧТЕНИИ")]
    [InlineData("pl", "SEJM PRZYJĄŁ USTAWĘ BUDŻETOWĄ PO DŁUGIEJ DEBACIE")]
    [InlineData("sv", "RIKSDAGEN RÖSTAR JA TILL NY LAG OM ELPRISER EFTER LÅNG DEBATT")]
    [InlineData("en", "Dow Jones Falls As Tech Stocks Slide On Fresh Tariff Fears")]
    public void A_headline_in_capitals_alone_states_nothing(string language, string text) => Assert.Empty(Stated(language, text));

    [Theory]
    [InlineData("en", "Man City 2 Arsenal 1; Chelsea 0 Leeds United 0")]
    [InlineData("en", "1. Max Verstappen (NED) Red Bull 1:32:11.2 2. Lando Norris (GBR) McLaren 1:32:15.3")]
    [InlineData("en", "| Anna Weber | 34 | 12 | 7 |")]
    [InlineData("de", "Bayern München – Borussia Dortmund 3:1 (2:0), SC Freiburg – Mainz 05 0:0")]
    [InlineData("de", "Tabelle: 1. Bayern München 45 Punkte 18 Spiele, 2. Bayer Leverkusen 41 Punkte 18 Spiele")]
    [InlineData("es", "Real Madrid 3, Sevilla 1; Valencia 0, Getafe 0")]
    [InlineData("pl", "Legia Warszawa – Lech Poznań 2:1, Wisła Kraków – Cracovia 0:0")]
    [InlineData("ru", "Спартак — Зенит 2:1, ЦСКА — Динамо 0:0")]
    public void A_line_of_results_states_nothing(string language, string text) => Assert.Empty(Stated(language, text));

    [Theory]
    [InlineData("de", "Bundeskanzlerin Angela Mer- kel reiste nach Brüssel.", "Angela Mer")]
    [InlineData("en", "The mayor, Martin Kea- ne, opened the harbour.", "Martin Kea")]
    [InlineData("fr", "Le ministre Jean Mo-\nreau a parlé.", "Jean Mo")]
    public void A_word_that_a_hyphen_broke_ends_no_name(string language, string text, string half) =>
        Assert.DoesNotContain(half, Stated(language, text));

    [Fact]
    public void Characters_without_width_change_no_name()
    {
        const string plain = "The harbour opens, said Martin Keane, mayor of Porto. Martin Keane is 50.";
        var read = Read("en", plain.Replace("Keane", "Ke\u200Bane", StringComparison.Ordinal).Replace("Martin", "\uFEFFMar\u00ADtin", StringComparison.Ordinal));

        Assert.Equal(Read("en", plain).Found.Select(name => (name.Text, name.Band)), read.Found.Select(name => (name.Text, name.Band)));
    }

    [Theory]
    [InlineData("Anna Weber and the harbour of Porto ", 5_000_000)]
    [InlineData("a", 1_000_000)]
    [InlineData("A", 1_000_000)]
    [InlineData("Anna ", 1_000_000)]
    [InlineData("- ", 1_000_000)]
    [InlineData("1 ", 1_000_000)]
    public void Megabytes_without_a_sentence_end_are_read_in_time_that_grows_with_them(string part, int length)
    {
        var text = string.Concat(Enumerable.Repeat(part, length / part.Length));

        var took = ThreadClock.Time(() => Read("en", text));

        Assert.True(took < TimeSpan.FromSeconds(120), $"took {took}");
    }

    private static string[] Stated(string language, string text)
    {
        var names = Read(language, text);
        return [.. names.People.Select(person => person.Name), .. names.Organizations.Select(name => name.Text)];
    }

    private static NameReading Read(string language, string text) => NameReader.Read(language, Paragraph.All("", [text]), []);
}

using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Names;

public class NameReaderTests
{
    /// <summary>What is easily taken for a name of the wrong kind or with the wrong borders.</summary>
    /// <param name="wrong">Names that are not to be stated, with <c>P:</c> or <c>O:</c> before each.</param>
    /// <param name="right">The person that is stated, or empty.</param>
    [Theory]
    [InlineData("ru", "Президент России Владимир Путин встретился с журналистами в Москве.", "P:России Владимир Путин", "Владимир Путин")]
    [InlineData("ru", "Об этом заявил глава МИД Германии Хайко Маас на встрече в Берлине.", "P:Германии Хайко Маас", "Хайко Маас")]
    [InlineData("ru", "Команда Андрея Петрова выиграла Кубок Гагарина в Казани.", "P:Кубок Гагарина;O:Кубок Гагарина", "")]
    [InlineData("ru", "Новый мост через Волгу открыли в Саратове в понедельник.", "O:Волгу;P:Саратове", "")]
    [InlineData("ru", "Самолёт вылетел из Шереметьево. Однако погода испортилась.", "P:Шереметьево. Однако", "")]
    [InlineData("de", "Die Akten der Stasi-Unterlagen-Behörde liegen in Berlin.", "O:Akten der Stasi-Unterlagen-Behörde;O:Die Akten", "")]
    [InlineData("de", "Bayern München gewann den DFB-Pokal vor 70.000 Zuschauern.", "O:DFB-Pokal;P:Bayern München;P:DFB-Pokal", "")]
    [InlineData("de", "Die Bundesliga beginnt im August, sagte Trainer Thomas Tuchel.", "O:Bundesliga;P:Trainer Thomas Tuchel", "")]
    [InlineData("de", "Der Gebäudereiniger Klaus Heinrich arbeitet seit Jahren in Bremen.", "P:Gebäudereiniger Klaus Heinrich", "Klaus Heinrich")]
    [InlineData("de", "Am Brandenburger Tor demonstrierten Tausende gegen die Reform.", "P:Brandenburger Tor;O:Brandenburger Tor", "")]
    [InlineData("de", "STADTRAT BESCHLIESST NEUEN HAUSHALT FÜR DAS KOMMENDE JAHR", "O:STADTRAT BESCHLIESST;P:STADTRAT BESCHLIESST", "")]
    [InlineData("de", "Der Deutsche Buchpreis geht in diesem Jahr nach Leipzig.", "O:Deutsche Buchpreis;P:Deutsche Buchpreis", "")]
    [InlineData("de", "Das neue Modell Golf Variant kommt im Herbst in den Handel.", "P:Golf Variant;O:Golf Variant", "")]
    [InlineData("en", "Shares fell on the New York Stock Exchange on Friday.", "O:York Stock Exchange;P:New York", "")]
    [InlineData("en", "The Champions League final will be played in Istanbul.", "O:Champions League;P:Champions League", "")]
    [InlineData("en", "Manchester City won the FA Cup on Saturday.", "O:FA Cup;P:Manchester City;P:FA Cup", "")]
    [InlineData("en", "She won the Nobel Peace Prize in 2014.", "O:Nobel Peace Prize;P:Nobel Peace Prize", "")]
    [InlineData("en", "Visitors climbed the Eiffel Tower despite the rain.", "O:Eiffel Tower;P:Eiffel Tower", "")]
    [InlineData("en", "MAYOR SIGNS NEW BUDGET AS COUNCIL VOTES TO CUT TAXES", "P:MAYOR SIGNS;O:COUNCIL VOTES", "")]
    [InlineData("en", "Storm Hits Coast As Thousands Leave Homes Behind Them", "P:Storm Hits;P:Hits Coast;O:Storm Hits Coast", "")]
    [InlineData("en", "The welder Martin Keane has worked at the yard since 1998.", "P:welder Martin Keane", "Martin Keane")]
    [InlineData("en", "The Galaxy Note sells well in Europe.", "P:Galaxy Note;O:Galaxy Note", "")]
    [InlineData("en", "DETROIT 3 BOSTON 2", "P:DETROIT;P:BOSTON;O:DETROIT 3", "")]
    [InlineData("en", "Golden Gate Bridge was closed for two hours on Monday.", "P:Golden Gate;O:Golden Gate Bridge", "")]
    [InlineData("fr", "Le Paris Saint-Germain a remporté la Coupe de France samedi.", "O:Coupe de France;P:Coupe de France", "")]
    [InlineData("fr", "La Ligue des champions reprend mardi à Lyon.", "O:Ligue des champions;P:Ligue des champions", "")]
    [InlineData("fr", "La tour Eiffel rouvrira ses portes lundi matin.", "P:Eiffel;O:tour Eiffel", "")]
    [InlineData("fr", "Le soudeur Jean Moreau travaille au chantier naval de Brest.", "P:soudeur Jean Moreau", "Jean Moreau")]
    [InlineData("fr", "Le prix Goncourt a été remis mardi à Paris.", "P:Goncourt;O:prix Goncourt", "")]
    [InlineData("es", "El Real Madrid ganó la Copa del Rey en Sevilla.", "O:Copa del Rey;P:Copa del Rey", "")]
    [InlineData("es", "La Liga empezará en agosto, según el calendario.", "P:La Liga", "")]
    [InlineData("es", "El soldador Juan Pérez Gómez trabaja en el astillero de Cádiz.", "P:soldador Juan Pérez Gómez", "Juan Pérez Gómez")]
    [InlineData("es", "El Premio Cervantes se entregó en Alcalá de Henares.", "P:Premio Cervantes;O:Premio Cervantes;P:Alcalá de Henares", "")]
    [InlineData("pl", "Premier Mateusz Morawiecki przyleciał do Krakowa w piątek.", "P:Premier Mateusz Morawiecki", "Mateusz Morawiecki")]
    [InlineData("pl", "Puchar Polski zdobyła drużyna z Gdańska.", "O:Puchar Polski;P:Puchar Polski", "")]
    [InlineData("sv", "Svenska cupen avgörs i Göteborg på lördag.", "O:Svenska cupen;P:Svenska cupen", "")]
    [InlineData("sv", "Statsminister Stefan Löfven besökte Malmö i går.", "P:Statsminister Stefan Löfven", "Stefan Löfven")]
    [InlineData("pt", "A Taça de Portugal será disputada em Lisboa no domingo.", "O:Taça de Portugal;P:Taça de Portugal", "")]
    [InlineData("pt", "O ministro João Silva Costa falou aos jornalistas no Porto.", "P:ministro João Silva Costa", "João Silva Costa")]
    public void Leagues_cups_prizes_buildings_headlines_and_roles_are_neither_people_nor_organizations(
        string language, string text, string wrong, string right)
    {
        var names = Read(language, text);

        string[] stated = [.. names.People.Select(person => "P:" + person.Name), .. names.Organizations.Select(name => "O:" + name.Text)];
        Assert.Empty(stated.Intersect(wrong.Split(';')));
        Assert.Equal(right.Length > 0 ? ["P:" + right] : [], stated.Where(name => name.StartsWith("P:", StringComparison.Ordinal) && right.Length > 0));
    }

    [Fact]
    public void A_doubtful_name_is_kept_and_not_stated()
    {
        var names = Read("de", "Veranstalter war die Handelskammer Rostock.");

        var doubtful = Assert.Single(names.Found);
        Assert.Equal((NameKind.Organization, "Handelskammer Rostock", NameBand.Doubtful), (doubtful.Kind, doubtful.Text, doubtful.Band));
        Assert.InRange(doubtful.Probability, 0.4, 0.75);
        Assert.Empty(names.Organizations);
    }

    [Fact]
    public void A_surname_alone_is_the_person_who_was_named_in_full()
    {
        var names = Read("en", "Martin Keane has worked at the yard since 1998. \"I will leave it in May,\" said Keane.");

        Assert.All(names.People, person => Assert.Equal("Martin Keane", person.Name));
        Assert.Equal(2, names.People.Length);
    }

    [Theory]
    [InlineData("ru", "Президент Владимир Путин прибыл в Москву. Журналисты ждали Владимира Путина. Владимир Путин молчал.", "Владимир Путин")]
    [InlineData("sv", "Statsminister Stefan Löfven kom till Malmö. Stefan Löfvens tal varade i en timme.", "Stefan Löfven")]
    [InlineData("pl", "Premier Mateusz Morawiecki milczał. Dziennikarze słuchali Mateusza Morawieckiego. Mateusz Morawiecki wyszedł.", "Mateusz Morawiecki")]
    public void The_cases_of_a_name_are_one_person(string language, string text, string name) =>
        Assert.Equal([name], Read(language, text).People.Select(person => person.Name).Distinct());

    [Fact]
    public void The_signs_of_a_name_are_given_in_words()
    {
        var name = Read("en", "The harbour opens, said Martin Keane, mayor of Porto. Martin Keane is 50.").Found.Single(name => name.Text == "Martin Keane");

        Assert.Equal("named twice; known given name; known surname; office beside it", SignWords.Of(name));
        Assert.Equal(2, name.Roles.Length);
        Assert.Equal("mayor of Porto", name.Roles[0]);
        Assert.Null(name.Roles[1]);
    }

    [Fact]
    public void A_text_is_read_alike_whatever_was_read_before()
    {
        const string text = "Anna Weber leads the Harbour Works Association, said Martin Keane.";
        var alone = Read("en", text);

        Read("en", "Weber and Keane are two words of other texts. The association is small.");

        Assert.Equal(alone.Found.Select(name => (name.Text, name.Probability)), Read("en", text).Found.Select(name => (name.Text, name.Probability)));
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", "\u200B\u00AD\uFEFF")]
    [InlineData("zh", "\uD842")]
    [InlineData("ja", "・・・")]
    [InlineData("ru", "Martin Keane met the mayor.")]
    public void Odd_texts_are_read_without_a_fault(string language, string text) => Assert.NotNull(Read(language, text));

    [Fact]
    public void A_long_text_without_a_sentence_end_is_read_in_time_that_grows_with_it()
    {
        var text = string.Concat(Enumerable.Repeat("Anna Weber and the harbour of Porto ", 10_000));

        var took = ThreadClock.Time(() => Read("en", text));

        Assert.True(took < TimeSpan.FromSeconds(20), $"took {took}");
    }

    private static NameReading Read(string language, string text) =>
        NameReader.Read(language, Paragraph.All("", [text]), []);
}

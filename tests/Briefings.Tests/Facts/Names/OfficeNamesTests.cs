using Briefings.Facts.Names;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Names;

/// <summary>Where a person's name begins and ends beside an office and what the office is of, and that it is stated.</summary>
public class OfficeNamesTests
{
    /// <param name="people">All that are stated.</param>
    [Theory]
    [InlineData("fr", "Le directeur général des ports au ministère des Transports, Mamadou Lacour, a ouvert la séance.", "Mamadou Lacour")]
    [InlineData("de", "Der Vorstandsvorsitzende der Sparkasse Unterfelden, Dieter Brandhaus, freute sich.", "Dieter Brandhaus")]
    [InlineData("ro", "La întâlnire a participat primarul municipiului, Dorin Friedman, alături de invitați.", "Dorin Friedman")]
    [InlineData("fr", "La séance était présidée par Monsieur Saa Kémo Olivier, inspecteur général.", "Saa Kémo Olivier")]
    [InlineData("it", "Alla serata era presente il sindaco di Imola Marco Pannelli con la giunta.", "Marco Pannelli")]
    [InlineData("it", "Alla serata era presente il sindaco di Lucca Sicula Salvatore Ferro con la giunta.", "Salvatore Ferro")]
    [InlineData("pl", "Wicewojewoda Mazowiecki Patryk Zawadzki wręczył medale.", "Patryk Zawadzki")]
    [InlineData("ru", "Выступил куратор Псковской области Денис Захаркин.", "Денис Захаркин")]
    [InlineData("da", "Ny direktør Hans Ulrik Skifte tiltræder stillingen på mandag.", "Hans Ulrik Skifte")]
    [InlineData("zh", "市委书记李建国出席活动,市长张宝华主持。", "李建国;张宝华")]
    [InlineData("en", "The Alder County Board of Commissioners has appointed Kim B. Tenley to the Eastern Harbour Trade Authority Board.", "Kim B. Tenley")]
    [InlineData("ru", "Папа римский Иоанн Павел II прибыл в Краков.", "Иоанн Павел II")]
    public void A_person_is_stated_without_what_the_office_is_of(string language, string text, string people)
    {
        var read = NameReader.Read(language, [new Paragraph(0, text)], []);

        Assert.Equal(people.Split(';').Order(StringComparer.Ordinal), read.People.Select(person => person.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ru", "Концерт прошёл в школе имени Ивана Ковалева.")]
    [InlineData("ro", "Ședința a avut loc în sala Remus Dobre a palatului.")]
    [InlineData("en", "Storm Hits Coast As Thousands Leave Homes")]
    public void What_is_called_after_a_person_or_is_a_town_is_none(string language, string text) =>
        Assert.Empty(NameReader.Read(language, [new Paragraph(0, text)], []).People);
}

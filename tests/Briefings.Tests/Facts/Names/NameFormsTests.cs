using Briefings.Facts.Names;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Names;

public class NameFormsTests
{
    [Fact]
    public void Turkish_cases_behind_an_apostrophe_are_no_part_of_a_name()
    {
        var joined = NameForms.Join(
            [
                Name(NameKind.Person, "Elif Kaya'nın", 0),
                Name(NameKind.Person, "Elif Kaya", 30),
                Name(NameKind.Organization, "Deniz Bankası’nda", 50),
                Name(NameKind.Organization, "Deniz Bankası", 80),
                Name(NameKind.Person, "Sean O'Brien", 100),
            ],
            "tr");

        Assert.Equal(["Elif Kaya", "Deniz Bankası", "Sean O'Brien"], joined.Select(name => name.Text));
        Assert.Equal([(0, 9), (30, 9)], joined[0].Places.Select(place => (place.Offset, place.Length)));
        Assert.Equal([(50, 13), (80, 13)], joined[1].Places.Select(place => (place.Offset, place.Length)));
    }

    [Fact]
    public void An_apostrophe_of_another_language_stays()
    {
        var joined = NameForms.Join([Name(NameKind.Person, "Rita D'angelo", 0)], "it");

        Assert.Equal("Rita D'angelo", joined.Single().Text);
    }

    [Theory]
    [InlineData("Jean MARTIN-DUVAL", "Jean Martin-Duval")]
    [InlineData("Aoife O'BRIEN", "Aoife O'Brien")]
    [InlineData("Anna BECK III", "Anna Beck III")]
    [InlineData("JD Morgan", "JD Morgan")]
    [InlineData("Karl XIV Johan", "Karl XIV Johan")]
    [InlineData("ANNA BECK", "ANNA BECK")]
    public void A_surname_in_capitals_is_written_as_other_names_are(string written, string name) =>
        Assert.Equal(name, NameForms.Join([Name(NameKind.Person, written, 0)], "fr").Single().Text);

    [Fact]
    public void The_name_by_itself_is_kept_and_not_the_case_that_is_named_more_often()
    {
        var joined = NameForms.Join([Name(NameKind.Person, "Mateusza Zawadzkiego", 0, 60), Name(NameKind.Person, "Mateusz Zawadzki", 30)], "pl");

        Assert.Equal("Mateusz Zawadzki", joined.Single().Text);
        Assert.Equal(3, joined.Single().Places.Length);
    }

    [Theory]
    [InlineData("sk", "Winstona", "Winston", "Winston")]
    [InlineData("cs", "Petr", "Petra", "Petr;Petra")]
    [InlineData("en", "Winstona", "Winston", "Winstona;Winston")]
    public void A_single_word_in_two_cases_is_one_name(string language, string first, string second, string names) =>
        Assert.Equal(names, string.Join(';', NameForms.Join([Name(NameKind.Person, first, 0, 60), Name(NameKind.Person, second, 30)], language).Select(name => name.Text)));

    private static FoundName Name(NameKind kind, string text, params int[] offsets) =>
        Name(kind, text, offsets[0]) with { Places = [.. offsets.Select(offset => new FactSpan(0, offset, text.Length))], Roles = [.. offsets.Select(_ => (string?)null)] };

    private static FoundName Name(NameKind kind, string text, int offset) =>
        new(kind, text, [new FactSpan(0, offset, text.Length)], new NameSigns { Words = text.Split(' ').Length, Mentions = 1 })
        {
            Probability = 0.9,
            Band = NameBand.Sure,
            Roles = [null],
        };
}

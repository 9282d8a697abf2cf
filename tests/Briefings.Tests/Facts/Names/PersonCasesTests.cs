using Briefings.Facts.Names;
using Xunit;

namespace Briefings.Tests.Facts.Names;

public class PersonCasesTests
{
    [Theory]
    [InlineData("pl", "Mateusza Zawadzkiego", "Mateusz Zawadzki")]
    [InlineData("pl", "Anny Kowalskiej", "Anna Kowalska")]
    [InlineData("pl", "Pawłem Nowakiem", "Paweł Nowak")]
    [InlineData("cs", "Petra Fialy", "Petr Fiala")]
    [InlineData("cs", "Pavla Nováčka", "Pavel Nováček")]
    [InlineData("sk", "Zuzany Kováčovej", "Zuzana Kováčová")]
    [InlineData("ru", "Владимиром Ковалевым", "Владимир Ковалев")]
    [InlineData("ru", "Марией Захаровой", "Мария Захарова")]
    [InlineData("ru", "Сергея Лаврова", "Сергей Лавров")]
    [InlineData("uk", "Дмитра Коваленка", "Дмитро Коваленко")]
    [InlineData("hr", "Zorana Milanovića", "Zoran Milanović")]
    [InlineData("hr", "Ivana Horvata", "Ivan Horvat")]
    [InlineData("ru", "Александра Островского", "Александр Островский")]
    [InlineData("lv", "Edgara Rinkēviča", "Edgars Rinkēvičs")]
    [InlineData("lt", "Gitano Nausėdos", "Gitanas Nausėda")]
    [InlineData("fi", "Sauli Virtasen", "Sauli Virtanen")]
    [InlineData("fi", "Petteri Orpon", "Petteri Orpo")]
    [InlineData("hu", "Nagy Péternek", "Nagy Péter")]
    [InlineData("sv", "Eva Lindströms", "Eva Lindström")]
    public void Cases_are_told(string language, string form, string name) =>
        Assert.True(PersonCases.Of(language).IsCaseOf(form, name), $"{form} of {name}");

    [Theory]
    [InlineData("ru", "Александра Петрова", "Александр Петров")]
    [InlineData("lv", "Kaija Bērziņa", "Kaijs Bērziņš")]
    [InlineData("pl", "Anna Nowak", "Anna Nowakowska")]
    [InlineData("pl", "Jana Nowaka", "Jan Kowalski")]
    [InlineData("pl", "Nowaka", "Nowak")]
    [InlineData("fi", "Anna Virtanen", "Anna Virta")]
    [InlineData("en", "Peter Jacobs", "Peter Jacob")]
    [InlineData("sv", "Evas Lindström", "Eva Lindström")]
    public void Other_names_are_none(string language, string form, string name) =>
        Assert.False(PersonCases.Of(language).IsCaseOf(form, name), $"{form} of {name}");

    [Theory]
    [InlineData("pl", "Mateusza Zawadzkiego", true)]
    [InlineData("ru", "Владимиром Ковалевым", true)]
    [InlineData("lv", "Edgara Rinkēviča", true)]
    [InlineData("fi", "Sauli Virtasen", true)]
    [InlineData("sv", "Eva Lindströms", true)]
    [InlineData("pl", "Anna Nowak", false)]
    [InlineData("ru", "Марина Ковалева", false)]
    [InlineData("hu", "Nagy Albert", false)]
    [InlineData("sv", "Hans Peters", false)]
    [InlineData("en", "Eva Lindströms", false)]
    public void A_name_that_is_hardly_one_by_itself_is_told(string language, string name, bool mayBe) =>
        Assert.Equal(mayBe, PersonCases.Of(language).MayBeCase(name));
}

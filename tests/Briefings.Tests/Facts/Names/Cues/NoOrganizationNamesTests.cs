using Briefings.Facts.Names.Cues;
using Xunit;

namespace Briefings.Tests.Facts.Names.Cues;

public class NoOrganizationNamesTests
{
    [Theory]
    [InlineData("de", "Vereinigten Arabischen Emiraten", true)]
    [InlineData("de", "Vereinigte Staaten", true)]
    [InlineData("ru", "Соединённых Штатах", true)]
    [InlineData("pl", "Zjednoczonych Emiratów Arabskich", true)]
    [InlineData("en", "United Kingdom", true)]
    [InlineData("en", "United Airlines", false)]
    [InlineData("de", "Vereinigte Stadtwerke", false)]
    [InlineData("de", "Vereinigten Arabischen Werften", false)]
    [InlineData("fr", "Royaume Unifié", false)]
    public void Countries_are_told_in_the_cases_of_all_their_words(string language, string name, bool isCountry) =>
        Assert.Equal(isCountry, NoOrganizationNames.Of(language).Has(name));
}

using Briefings.Facts.Names;
using Xunit;

namespace Briefings.Tests.Facts.Names;

public class NameLanguagesTests
{
    [Theory]
    [InlineData("ko")]
    [InlineData("nl")]
    [InlineData("uk")]
    [InlineData("sw")]
    public void A_language_without_a_model_says_so(string language) =>
        Assert.Equal($"names by rules alone: there is no model of '{language}'", NameLanguages.NoteOf(language));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("nb")]
    public void A_language_whose_names_are_stated_has_no_note(string language) => Assert.Null(NameLanguages.NoteOf(language));

    [Fact]
    public void A_language_whose_organizations_are_never_sure_says_why() =>
        Assert.Equal("organizations are doubtful: the model of 'it' is of too few texts", NameLanguages.NoteOf("it"));
}

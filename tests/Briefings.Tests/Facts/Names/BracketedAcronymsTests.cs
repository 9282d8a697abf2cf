using System.Collections.Frozen;
using Briefings.Facts.Names;
using Briefings.Facts.Names.Cues;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Names;

public class BracketedAcronymsTests
{
    [Theory]
    [InlineData("The Harbour Workers Union (HWU) met.", "Harbour Workers Union", "HWU", "harbourworkersunion")]
    [InlineData("The Harbour Workers Union (HU) met.", "Harbour Workers Union", "HU", null)]
    [InlineData("The Harbour Workers Union, HWU, met.", "Harbour Workers Union", "HWU", null)]
    public void Initials_in_brackets_behind_an_organization_are_its_own(string text, string name, string acronym, string? key)
    {
        var acronyms = Of(text, (NameKind.Organization, name), (NameKind.Organization, acronym));

        Assert.Equal(key, acronyms.OrganizationOf(acronym));
        Assert.False(acronyms.IsOfOtherThing(acronym));
    }

    [Theory]
    [InlineData("They used artificial intelligence (AI) there.", "AI", true)]
    [InlineData("A case of post-traumatic stress disorder (PTSD) was seen.", "PTSD", true)]
    [InlineData("Die künstliche Intelligenz (KI) hilft.", "KI", false)]
    [InlineData("The union of the harbour workers (HWU) met.", "HWU", false)]
    [InlineData("The members (HWU) met.", "HWU", false)]
    public void Initials_of_small_words_are_no_organization(string text, string acronym, bool isOther) =>
        Assert.Equal(isOther, Of(text, (NameKind.Organization, acronym)).IsOfOtherThing(acronym));

    [Fact]
    public void Initials_of_a_country_are_no_organization()
    {
        Assert.True(Of("The United Arab Emirates (UAE) are the host.", (NameKind.Organization, "United Arab Emirates"), (NameKind.Organization, "UAE")).IsOfOtherThing("UAE"));
    }

    [Theory]
    [InlineData("Other", true)]
    [InlineData("Place", true)]
    [InlineData("Person", false)]
    public void Initials_of_a_place_or_a_law_are_no_organization(string read, bool isOther)
    {
        var acronyms = Of("Under the Harbour Safety Act (HSA) ships wait.", (Enum.Parse<NameKind>(read), "Harbour Safety Act"), (NameKind.Organization, "HSA"));

        Assert.Equal(isOther, acronyms.IsOfOtherThing("HSA"));
    }

    private static BracketedAcronyms Of(string text, params (NameKind Kind, string Name)[] names) => new(
        [.. names.Select(name => new NameMention(name.Kind, name.Name, new FactSpan(0, text.IndexOf(name.Name, StringComparison.Ordinal), name.Name.Length), 0.9))],
        new Dictionary<int, string> { [0] = text }.ToFrozenDictionary(), NoOrganizationNames.Of("en"));
}

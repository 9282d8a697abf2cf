using Briefings.Facts.Events;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Events;

public sealed class IssueReaderTests
{
    [Theory]
    [InlineData("Lettre du phare n° 248", "248")]
    [InlineData("Вісник порту № 17", "17")]
    [InlineData("Hafenbrief Nr. 017: Was der Winter bringt", "17")]
    [InlineData("Zpravodaj přístavu, č. 5", "5")]
    [InlineData("Letter from the Dunes #61 – terns", "61")]
    public void A_title_that_ends_on_the_number_of_an_issue_names_it(string title, string number) =>
        Assert.Equal(number, Assert.Single(IssueReader.Read(new Paragraph(FactSpan.Title, title))).Edition);

    [Theory]
    [InlineData("Gesetz Nr. 12 verabschiedet")]
    [InlineData("Who moved into No. 10 last week and what the neighbours of the street say of it, No. 12")]
    [InlineData("Orbit 0.16.2 released")]
    public void Another_number_is_no_issue(string title) => Assert.Empty(IssueReader.Read(new Paragraph(FactSpan.Title, title)));

    [Theory]
    [InlineData("0.16.2", true)]
    [InlineData("4.10.1.7", true)]
    [InlineData("1.234.567", false)]
    [InlineData("12.05.2031", false)]
    [InlineData("12.5", false)]
    [InlineData("1..2", false)]
    public void A_version_has_three_or_four_parts(string number, bool isVersion) => Assert.Equal(isVersion, EditionReader.IsVersion(number));

    [Theory]
    [InlineData("10", "10.0")]
    [InlineData("11", "11th")]
    [InlineData("3.2", "3.2.0")]
    public void One_edition_is_written_in_two_ways(string a, string b) => Assert.Equal(EditionReader.Plain(a), EditionReader.Plain(b));

    [Theory]
    [InlineData("76th", "76")]
    [InlineData("101st", "101")]
    [InlineData("2031", "2031")]
    [InlineData("XII", "XII")]
    [InlineData("Nord", "Nord")]
    [InlineData("76nd", "76nd")]
    public void An_edition_is_shown_without_its_English_ending_to_readers_of_other_languages(string edition, string shown) => Assert.Equal(shown, EditionReader.WithoutOrdinal(edition));

    [Theory]
    [InlineData("rivcon", "river conservation conference", true)]
    [InlineData("efbc", "european festival of bread culture", false)]
    [InlineData("iwc", "international wine conference", false)]
    public void A_short_name_may_be_made_of_the_beginnings_of_words(string name, string longer, bool isMade) =>
        Assert.Equal(isMade, EventWords.Abbreviates(name, longer));

    [Theory]
    [InlineData("efbc", "european festival of bread culture", true)]
    [InlineData("efobc", "european festival of bread culture", true)]
    [InlineData("iwc", "international wool congress", true)]
    [InlineData("ec", "european congress", false)]
    [InlineData("efb", "european festival of bread culture", false)]
    public void A_short_name_may_be_made_of_first_letters(string name, string longer, bool isMade) =>
        Assert.Equal(isMade, EventWords.AreInitials(name, longer));
}

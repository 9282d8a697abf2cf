using System.Collections.Frozen;
using Briefings.Facts.Names.Cues;
using Briefings.Facts.Names.Tagging;
using Briefings.Facts.Words;
using Xunit;

namespace Briefings.Tests.Facts.Names.Cues;

public class NameBordersTests
{
    [Theory]
    [InlineData("przy ul. Berger", "ul.")]
    [InlineData("the Hospital Berger", "Hospital")]
    [InlineData("it had finished. Berger", "")]
    [InlineData("Berger", "")]
    public void The_word_before_keeps_the_point_of_an_abbreviation(string text, string before) =>
        Assert.Equal(before, Of(text).WordBefore(Place(text, "Berger")));

    [Theory]
    [InlineData("Berger airport is closed", "airport")]
    [InlineData("Berger, who", "")]
    [InlineData("Berger", "")]
    public void The_word_behind_is_read(string text, string behind) =>
        Assert.Equal(behind, Of(text).WordBehind(Place(text, "Berger")));

    [Theory]
    [InlineData("Inga un Jan Berger", "Inga")]
    [InlineData("Inga & Jan Berger", "Inga")]
    [InlineData("Inga Ozola un Jan Berger", "")]
    [InlineData("Inga, Jan Berger", "")]
    [InlineData("Jan Berger", "")]
    public void A_single_word_before_the_word_for_and_is_read(string text, string before) =>
        Assert.Equal(before, Of(text).BeforeAnd(Place(text, "Jan Berger")));

    [Theory]
    [InlineData("said T. Berger", true, false)]
    [InlineData("it is II. Berger", false, true)]
    [InlineData("the end. Berger", false, false)]
    public void Initials_and_numbers_before_a_name_are_told(string text, bool isInitial, bool isNumeral)
    {
        var place = Place(text, "Berger");

        Assert.Equal((isInitial, isNumeral), (Of(text).IsBehindInitial(place), Of(text).IsBehindNumeral(place)));
    }

    [Fact]
    public void Neighbours_in_a_list_say_of_which_kind_a_name_is()
    {
        const string Text = "Hue, Nang, Beck and Morgan. Berger";
        NameMention[] mentions = [Mention(NameKind.Place, "Hue"), Mention(NameKind.Person, "Nang"), Mention(NameKind.Person, "Beck"), Mention(NameKind.Person, "Morgan"), Mention(NameKind.Person, "Berger")];

        var neighbours = new ListedNeighbours(mentions, Of(Text));

        Assert.Equal([-1, 0, 1, 1, 0], mentions.Select(mention => neighbours.Of([mention])));

        NameMention Mention(NameKind kind, string name) => new(kind, name, Place(Text, name), 1);
    }

    [Fact]
    public void Parts_of_longer_names_are_told_by_their_kinds()
    {
        var longer = new LongerNames([new NameMention(NameKind.Person, "Anna Maria Beck", default, 1), new NameMention(NameKind.Organization, "Beck Works", default, 1)]);

        Assert.True(longer.IsInLonger(new NameMention(NameKind.Person, "Anna Maria", default, 1)));
        Assert.False(longer.IsInLonger(new NameMention(NameKind.Person, "Anna Maria Beck", default, 1)));
        Assert.True(longer.IsInOther(new NameMention(NameKind.Person, "Beck", default, 1)));
        Assert.False(longer.IsInOther(new NameMention(NameKind.Person, "Anna", default, 1)));
    }

    private static NameBorders Of(string text) => new(new Dictionary<int, string> { [0] = text }.ToFrozenDictionary());

    private static FactSpan Place(string text, string name) => new(0, text.IndexOf(name, StringComparison.Ordinal), name.Length);
}

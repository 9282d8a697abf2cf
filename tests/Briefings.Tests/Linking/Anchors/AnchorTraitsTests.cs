using Briefings.Facts.Words;
using Briefings.Linking.Anchors;
using Xunit;

namespace Briefings.Tests.Linking.Anchors;

public class AnchorTraitsTests
{
    [Fact]
    public void Every_kind_has_its_row_in_the_order_of_the_kinds() =>
        Assert.Equal(Enum.GetValues<AnchorKind>(), AnchorTraits.All.Select(row => row.Kind));

    [Fact]
    public void Evidence_calls_no_two_kinds_alike() =>
        Assert.Equal(AnchorTraits.All.Length, AnchorTraits.All.Select(row => row.Name).Distinct().Count());

    [Theory]
    [InlineData(1000, 1.3, 1)]
    [InlineData(500, 1.15, 0.7)]
    [InlineData(0, 1, 0.4)]
    public void A_doubtful_person_is_worth_as_much_as_it_is_likely(int certainty, double importance, double distinctiveness)
    {
        var anchor = new Anchor(AnchorKind.Person, "w:keane", "Keane", new FactSpan(0, 0, 5)) { Certainty = certainty };
        var traits = AnchorTraits.Of(anchor.Kind);

        Assert.Equal(importance, traits.ImportanceOf(anchor), 9);
        Assert.Equal(distinctiveness, traits.DistinctivenessOf(anchor), 9);
    }

    [Theory]
    [InlineData("n:12", 0.8, 0.5)]
    [InlineData("n:1250", 1.5, 1)]
    public void A_number_of_two_digits_says_less(string key, double importance, double distinctiveness)
    {
        var anchor = new Anchor(AnchorKind.Number, key, key[2..], new FactSpan(0, 0, 1));
        var traits = AnchorTraits.Of(anchor.Kind);

        Assert.Equal((importance, distinctiveness), (traits.ImportanceOf(anchor), traits.DistinctivenessOf(anchor)));
    }
}

using Briefings.Linking.Outcome;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;
using Xunit;

namespace Briefings.Tests.Linking.Releases;

/// <summary>What two texts have in common does not depend on which of them is called the first.</summary>
public sealed class OrderTests
{
    private const string English = "The 12th Danube Water Forum opened on Tuesday in Győr. 402 people from 13 countries discuss ground water. \"Water is patient, we are not,\" said minister Éva Szabó.\n\nThe forum ends on 10 April with a visit to the waterworks at Révfalu.";
    private const string Hungarian = "Kedden megnyílt Győrben a 12. Duna Vízügyi Fórum. 13 országból 402 résztvevő tárgyal a talajvízről. „A víz türelmes, mi nem” – mondta Szabó Éva miniszter.\n\nA fórum április 10-én a révfalui vízmű megtekintésével zárul.";

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void A_translation_is_found_whichever_id_comes_first(string english, string hungarian)
    {
        var links = Texts.Link(
            Texts.Of(english, "en", "12th Danube Water Forum opens in Győr", "2026-04-08", English),
            Texts.Of(hungarian, "hu", "Megnyílt Győrben a 12. Duna Vízügyi Fórum", "2026-04-08", Hungarian));

        Assert.Contains(links.Pairs, link => link is { Kind: LinkKind.Translation, State: LinkState.Accepted });
    }

    [Fact]
    public void Features_of_two_texts_are_the_same_both_ways()
    {
        var first = Profile.Of(Texts.Of("a", "en", "12th Danube Water Forum opens in Győr", "2026-04-08", English));
        var second = Profile.Of(Texts.Of("b", "hu", "Megnyílt Győrben a 12. Duna Vízügyi Fórum", "2026-04-08", Hungarian));
        var comparer = new PairComparer(new AnchorIndex([first, second]));

        var (there, back) = (comparer.Compare(first, second), comparer.Compare(second, first));

        Assert.Equal(there.Disagreement, back.Disagreement);
        Assert.Equal((there.CoverA, there.CoverB, there.Facts), (back.CoverB, back.CoverA, back.Facts));
        Assert.Equal(there.Distinctive, back.Distinctive, 9);
    }
}

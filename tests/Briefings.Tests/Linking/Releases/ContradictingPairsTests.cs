using Briefings.Linking.Pairs;
using Briefings.Linking.Releases;
using Xunit;

namespace Briefings.Tests.Linking.Releases;

public class ContradictingPairsTests
{
    [Theory]
    [InlineData(1, 1, 0, false)]
    [InlineData(1, 1, 1, true)]
    [InlineData(1, 9, 1, true)]
    [InlineData(2, 4, 1, true)]
    [InlineData(5, 6, 1, false)]
    [InlineData(17, 14, 20, false)]
    [InlineData(17, 14, 30, true)]
    [InlineData(1, 12, 2, true)]
    public void One_contradiction_parts_few_versions_and_one_in_ten_parts_many(int first, int second, int contradictions, bool parted)
    {
        int[] some = [.. Enumerable.Range(0, first)], others = [.. Enumerable.Range(first, second)];
        var pairs = some.SelectMany(a => others.Select(b => (a, b)))
            .Select((pair, number) => (pair, Features: Features(codes: number < contradictions ? 1 : 0))).ToDictionary(entry => entry.pair, entry => entry.Features);

        Assert.Equal(parted, new ContradictingPairs((a, b) => pairs[(a, b)]).Part(some, others));
    }

    private static PairFeatures Features(int codes) => default(PairFeatures) with { Disagreement = default(Disagreement) with { Codes = codes } };
}

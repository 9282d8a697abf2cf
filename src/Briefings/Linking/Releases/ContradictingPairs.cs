using Briefings.Linking.Pairs;

namespace Briefings.Linking.Releases;

/// <summary>Pairs of texts that state other facts in the same places: nothing that they share with a third makes them one.</summary>
/// <param name="find">Gives what two texts have in common; null where they were not worth comparing.</param>
internal sealed class ContradictingPairs(Func<int, int, PairFeatures?> find)
{
    private const int MisreadOneIn = 10;

    /// <summary>Whether some texts and others are kept apart: by any pair of a few, by one in ten of many, since in many languages one is misread.</summary>
    public bool Part(IReadOnlyCollection<int> first, IReadOnlyCollection<int> second) =>
        first.Sum(a => second.Count(b => Have(a, b))) * MisreadOneIn > first.Count * second.Count;

    private bool Have(int a, int b) => find(a, b) is { } pair && DisagreementWeights.Contradict(pair.Disagreement);
}

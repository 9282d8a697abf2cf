using System.Collections.Immutable;
using Briefings.Linking.Pairs;

namespace Briefings.Linking.Releases;

/// <summary>Pairs of texts that state other facts in the same places: nothing that they share with a third makes them one.</summary>
internal sealed class ContradictingPairs(ImmutableArray<ComparedPair> pairs)
{
    private const int MisreadOneIn = 10;

    private readonly HashSet<(int, int)> _pairs =
        [.. pairs.Where(pair => DisagreementWeights.Contradict(pair.Features.Disagreement)).Select(pair => (pair.A, pair.B))];

    public bool Have(int a, int b) => _pairs.Contains(a < b ? (a, b) : (b, a));

    /// <summary>Whether some texts and others are kept apart: by any pair of a few, by one in ten of many, since in many languages one is misread.</summary>
    public bool Part(IReadOnlyCollection<int> first, IReadOnlyCollection<int> second) =>
        _pairs.Count > 0 && first.Sum(a => second.Count(b => Have(a, b))) * MisreadOneIn > first.Count * second.Count;
}

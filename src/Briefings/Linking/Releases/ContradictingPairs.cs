using System.Collections.Immutable;
using Briefings.Linking.Pairs;

namespace Briefings.Linking.Releases;

/// <summary>Pairs of texts that state other facts in the same places: nothing that they share with a third makes them one.</summary>
internal sealed class ContradictingPairs(ImmutableArray<ComparedPair> pairs)
{
    private readonly HashSet<(int, int)> _pairs =
        [.. pairs.Where(pair => DisagreementWeights.Contradict(pair.Features.Disagreement)).Select(pair => (pair.A, pair.B))];

    public bool Have(int a, int b) => _pairs.Contains(a < b ? (a, b) : (b, a));

    /// <summary>True where any of some texts contradicts any of others.</summary>
    public bool HaveAny(IEnumerable<int> first, IReadOnlyCollection<int> second) => _pairs.Count > 0 && first.Any(a => second.Any(b => Have(a, b)));
}

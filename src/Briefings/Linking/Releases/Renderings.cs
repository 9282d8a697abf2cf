using System.Collections.Immutable;
using Briefings.Linking.Pairs;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Releases;

/// <summary>Pairs of texts in one language that say the same in other words: two translations of one text are.</summary>
internal sealed class Renderings
{
    private const double LeastInCommon = 0.85;
    private const double LeastLength = 0.75;
    private const int FewestFacts = 5;
    private readonly HashSet<(int, int)> _pairs = [];

    public Renderings(AnchorIndex index, ImmutableArray<ComparedPair> pairs)
    {
        var profiles = index.Profiles;
        foreach (var pair in pairs)
        {
            var (a, b) = (profiles[pair.A], profiles[pair.B]);
            if (a.Language == b.Language && pair.Features.Length >= LeastLength && Share(index.TableOf(pair.A).Facts.AsSpan(), index.TableOf(pair.B).Facts.AsSpan()) >= LeastInCommon
                && !Incompatibilities.OfReprint(a, b))
                _pairs.Add((pair.A, pair.B));
        }
    }

    public bool AreAlike(int a, int b) => _pairs.Contains(a < b ? (a, b) : (b, a));

    /// <summary>The share of what both state beside words: people, numbers, days and places.</summary>
    private static double Share(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        // No more can be common than the shorter one has.
        if (Math.Min(first.Length, second.Length) < LeastInCommon * Math.Max(first.Length, second.Length))
            return 0;
        var common = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            var (left, right) = (first[i], second[j]);
            common += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return common < FewestFacts ? 0 : common / (double)Math.Max(first.Length, second.Length);
    }
}

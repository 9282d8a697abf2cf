using System.Collections.Immutable;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>All pairs worth comparing, compared once each.</summary>
internal static class Comparisons
{
    /// <summary>By the two indexes.</summary>
    public static ImmutableArray<ComparedPair> Of(AnchorIndex index)
    {
        var candidates = new ImmutableArray<int>[index.Profiles.Length];
        Parallel.For(0, candidates.Length, i => candidates[i] = index.Candidates(i));
        var pairs = candidates
            .SelectMany((others, i) => others.Select(other => (A: Math.Min(i, other), B: Math.Max(i, other))))
            .Distinct().Order().ToArray();
        var comparer = new PairComparer(index);
        var compared = new ComparedPair[pairs.Length];
        Parallel.For(0, pairs.Length, i => compared[i] = new ComparedPair(
            pairs[i].A, pairs[i].B, comparer.Compare(pairs[i].A, pairs[i].B)));
        return ImmutableArray.Create(compared);
    }
}

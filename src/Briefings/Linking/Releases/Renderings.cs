using Briefings.Linking.Pairs;

namespace Briefings.Linking.Releases;

/// <summary>Pairs of texts in one language that say the same in other words: two translations of one text are.</summary>
/// <param name="pairs">All that are worth comparing.</param>
internal sealed class Renderings(Comparisons pairs)
{
    private const double LeastInCommon = 0.85;
    private const double LeastLength = 0.75;
    private const int FewestFacts = 5;
    private readonly Dictionary<(int, int), bool> _known = [];

    public bool AreAlike(int a, int b)
    {
        if (!pairs.Have(a, b))
            return false;
        var pair = (Math.Min(a, b), Math.Max(a, b));
        if (!_known.TryGetValue(pair, out var areAlike))
            _known.Add(pair, areAlike = Read(pair.Item1, pair.Item2));
        return areAlike;
    }

    private bool Read(int first, int second)
    {
        var (a, b) = (pairs.Index.Profiles[first], pairs.Index.Profiles[second]);
        return a.Language == b.Language && PairComparer.LengthOf(a, b) >= LeastLength
            && Share(pairs.Index.SheetOf(first).Table.Facts.AsSpan(), pairs.Index.SheetOf(second).Table.Facts.AsSpan()) >= LeastInCommon
            && !Incompatibilities.OfReprint(a, b);
    }

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

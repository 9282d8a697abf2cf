using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>Which texts share enough to be compared: for each, those with a greater index.</summary>
internal sealed class CandidatePairs
{
    private readonly int[] _starts;
    private readonly int[] _others;

    private CandidatePairs(int[] starts, int[] others) => (_starts, _others) = (starts, others);

    public static CandidatePairs Of(AnchorIndex index)
    {
        var count = index.Profiles.Length;
        var chosen = new int[count][];
        Parallel.For(0, count, i => chosen[i] = index.Candidates(i));
        var pairs = new long[chosen.Sum(others => others.Length)];
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            foreach (var other in chosen[i])
                pairs[next++] = ((long)Math.Min(i, other) << 32) | (uint)Math.Max(i, other);
        }

        Array.Sort(pairs);
        return Of(count, pairs);
    }

    // The pairs are ascending; a pair that both have chosen is there twice.
    private static CandidatePairs Of(int count, long[] pairs)
    {
        var starts = new int[count + 1];
        var others = new List<int>(pairs.Length);
        for (var i = 0; i < pairs.Length; i++)
        {
            if (i > 0 && pairs[i] == pairs[i - 1])
                continue;
            others.Add((int)(uint)pairs[i]);
            starts[(pairs[i] >> 32) + 1] = others.Count;
        }

        for (var i = 1; i <= count; i++)
            starts[i] = Math.Max(starts[i], starts[i - 1]);
        return new CandidatePairs(starts, [.. others]);
    }

    /// <summary>Of all texts.</summary>
    public int TextCount => _starts.Length - 1;

    /// <summary>What a text is compared with, ascending; all greater than it.</summary>
    public ReadOnlySpan<int> Of(int text) => _others.AsSpan(_starts[text].._starts[text + 1]);

    /// <summary>What a text is compared with of some texts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The first of them.</param>
    /// <param name="to">Behind the last of them.</param>
    public ReadOnlySpan<int> Of(int text, int from, int to)
    {
        var others = Of(text);
        return others[PlaceOf(from, others)..PlaceOf(to, others)];
    }

    private static int PlaceOf(int text, ReadOnlySpan<int> others) => others.BinarySearch(text) is var at && at < 0 ? ~at : at;

    /// <summary>Whether two texts are compared, in either order.</summary>
    public bool Have(int a, int b) => Of(Math.Min(a, b)).BinarySearch(Math.Max(a, b)) >= 0;
}

namespace Briefings.Linking.Readings;

/// <summary>A profile's anchors as numbers, so that two texts are compared without reading a word again.</summary>
/// <param name="ids">Of each anchor, in the order of the text; each once.</param>
/// <param name="weights">Of each anchor, in the order of the text.</param>
internal sealed class AnchorTable(int[] ids, double[] weights)
{
    private readonly (int[] Ids, int[] Places) _sorted = Sort(ids);

    public ReadOnlySpan<int> Ids => ids;

    /// <summary>What the anchor at a place counts when two texts share it.</summary>
    public double Weight(int place) => weights[place];

    /// <summary>For each anchor of two texts its place in the other text, or -1.</summary>
    public static (int[] A, int[] B) Match(AnchorTable a, AnchorTable b)
    {
        var (inB, inA) = (new int[a.Ids.Length], new int[b.Ids.Length]);
        Array.Fill(inB, -1);
        Array.Fill(inA, -1);
        var (left, right) = (a._sorted, b._sorted);
        for (int i = 0, j = 0; i < left.Ids.Length && j < right.Ids.Length;)
        {
            var (first, second) = (left.Ids[i], right.Ids[j]);
            if (first == second)
                (inB[left.Places[i]], inA[right.Places[j]]) = (right.Places[j], left.Places[i]);
            i += first <= second ? 1 : 0;
            j += second <= first ? 1 : 0;
        }

        return (inB, inA);
    }

    private static (int[] Ids, int[] Places) Sort(int[] ids)
    {
        var (sorted, places) = (ids.ToArray(), Enumerable.Range(0, ids.Length).ToArray());
        Array.Sort(sorted, places);
        return (sorted, places);
    }
}

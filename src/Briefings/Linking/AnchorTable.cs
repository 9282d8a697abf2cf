namespace Briefings.Linking;

/// <summary>A profile's anchors as numbers, so that two texts are compared without reading a word again.</summary>
/// <param name="ids">Of each anchor, in the order of the text.</param>
/// <param name="weights">Of each anchor, in the order of the text.</param>
internal sealed class AnchorTable(int[] ids, double[] weights)
{
    private readonly (int[] Ids, int[] Places) _sorted = Sort(ids);

    /// <summary>What the anchor at a place counts when two texts share it.</summary>
    public double Weight(int place) => weights[place];

    /// <summary>For each of this text's anchors its place in the other text, or -1.</summary>
    public int[] PlacesIn(AnchorTable other)
    {
        var places = new int[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            var at = Array.BinarySearch(other._sorted.Ids, ids[i]);
            places[i] = at < 0 ? -1 : other._sorted.Places[at];
        }

        return places;
    }

    private static (int[] Ids, int[] Places) Sort(int[] ids)
    {
        var (sorted, places) = (ids.ToArray(), Enumerable.Range(0, ids.Length).ToArray());
        Array.Sort(sorted, places);
        return (sorted, places);
    }
}

using System.Runtime.InteropServices;

namespace Briefings.Benchmarks.Names;

/// <summary>Numbers the features that are frequent enough to be learned.</summary>
internal sealed class FeatureIndex
{
    private FeatureIndex(uint[] hashes, int[] numbers) => (Hashes, Numbers) = (hashes, numbers);

    /// <summary>Ascending; a feature's number is its place here.</summary>
    public uint[] Hashes { get; }

    /// <summary>Of every feature of the set in its order; -1 where it is too rare.</summary>
    public int[] Numbers { get; }

    /// <param name="least">How often a feature must occur.</param>
    public static FeatureIndex Of(List<uint> features, int least)
    {
        var sorted = features.ToArray();
        Array.Sort(sorted);
        var hashes = new List<uint>();
        for (int i = 0, end; i < sorted.Length; i = end)
        {
            end = i + 1;
            while (end < sorted.Length && sorted[end] == sorted[i])
                end++;
            if (end - i >= least && sorted[i] != 0)
                hashes.Add(sorted[i]);
        }

        var places = new Dictionary<uint, int>(hashes.Count);
        for (var i = 0; i < hashes.Count; i++)
            places.Add(hashes[i], i);
        var numbers = new int[features.Count];
        var all = CollectionsMarshal.AsSpan(features);
        for (var i = 0; i < all.Length; i++)
            numbers[i] = places.GetValueOrDefault(all[i], -1);
        return new FeatureIndex([.. hashes], numbers);
    }
}

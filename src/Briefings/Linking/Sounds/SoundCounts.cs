using System.Collections.Immutable;
using System.Numerics;

namespace Briefings.Linking.Sounds;

/// <summary>How many texts have each sound, in a table of fixed size: two sounds that share a place count as one.</summary>
/// <param name="keys">How many are counted in all.</param>
internal sealed class SoundCounts(int keys)
{
    private const int Largest = 1 << 20;
    private readonly ushort[] _counts = new ushort[Math.Min(Largest, (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, Math.Min(Largest, keys) * 8L)))];

    public void Add(ImmutableArray<uint> text)
    {
        foreach (var key in text)
        {
            ref var count = ref _counts[Place(key)];
            count = (ushort)Math.Min(ushort.MaxValue, count + 1);
        }
    }

    public int Of(uint key) => _counts[Place(key)];

    private int Place(uint key) => (int)((key ^ (key >> 12)) & (uint)(_counts.Length - 1));
}

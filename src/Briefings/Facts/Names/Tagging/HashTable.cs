using Briefings.Tracing;

namespace Briefings.Facts.Names.Tagging;

/// <summary>Finds the place of a hash in a sorted list of them, by one or two looks into memory.</summary>
/// <remarks>
/// Most hashes that are asked for are not in the list: a bit for each eighth of a slot says so, and these bits stay in the
/// processor's cache where the slots do not. It was a tenth of an import.
/// </remarks>
internal sealed class HashTable
{
    private const int BitsOfSlot = 3;

    private readonly ulong[] _bits;

    // A hash and behind it its place.
    private readonly ulong[] _slots;
    private readonly int _shift;

    /// <param name="hashes">Ascending, none of them 0.</param>
    public HashTable(ReadOnlySpan<uint> hashes)
    {
        var bits = 4;
        while (1 << bits < hashes.Length * 2)
            bits++;
        _shift = 32 - bits;
        _slots = new ulong[1 << bits];
        _bits = new ulong[(_slots.Length << BitsOfSlot) / 64];
        for (var i = 0; i < hashes.Length; i++)
        {
            var mixed = Mixed(hashes[i]);
            var slot = (int)(mixed >> _shift);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = ((ulong)hashes[i] << 32) | (uint)i;
            var bit = mixed >> (_shift - BitsOfSlot);
            _bits[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <returns>-1 where it is not in the list.</returns>
    public int Find(uint hash)
    {
        var mixed = Mixed(hash);
        var bit = mixed >> (_shift - BitsOfSlot);
        if ((_bits[bit >> 6] >> (int)(bit & 63) & 1) == 0)
            return -1;
        var slots = _slots;
        for (var slot = (int)(mixed >> _shift); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var there = slots[slot];
            if (there == 0)
                return -1;
            if ((uint)(there >> 32) == hash)
                return (int)(uint)there;
        }
    }

    /// <summary>Those of some hashes that may be in the list, in their order; nearly all that are not in it are left out.</summary>
    /// <param name="into">At least as many.</param>
    /// <returns>How many they are.</returns>
    public int Sift(ReadOnlySpan<uint> hashes, Span<uint> into)
    {
        var count = 0;
        foreach (var hash in hashes)
        {
            // Without a branch: whether a hash is in the list cannot be guessed, and the next look need not wait for it.
            var bit = Mixed(hash) >> (_shift - BitsOfSlot);
            into[count] = hash;
            count += (int)(_bits[bit >> 6] >> (int)(bit & 63) & 1);
        }

        return count;
    }

    /// <summary>Reads ascending hashes that are written as their differences.</summary>
    public static uint[] ReadSorted(ref KeptSpan input, int count)
    {
        var hashes = new uint[count];
        var last = 0u;
        for (var i = 0; i < count; i++)
            hashes[i] = last += (uint)input.ReadNumber();
        return hashes;
    }

    private static uint Mixed(uint hash) => hash * 0x9E3779B1;
}

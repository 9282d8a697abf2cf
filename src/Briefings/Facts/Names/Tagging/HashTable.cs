using System.Numerics;

namespace Briefings.Facts.Names.Tagging;

/// <summary>Finds what belongs to a hash, by one or two looks into memory.</summary>
/// <remarks>
/// Most hashes that are asked for are not in the table: a bit for each twelfth of a hash says so, and these bits stay in the
/// processor's cache where the slots do not. It was a tenth of an import. What belongs to a hash lies beside it for the same reason, and
/// all are in ascending order, so that a table is made in one pass over memory: it was a tenth of the time that five seeds took.
/// </remarks>
internal sealed class HashTable<T>
    where T : struct
{
    private const int BitsOfHash = 12;
    private const int HashesOfStart = 4;

    private readonly ulong[] _bits;
    private readonly int _bitShift;

    // Where the hashes that begin with the same bits begin.
    private readonly int[] _starts;
    private readonly int _startShift;
    private readonly Slot[] _slots;

    /// <param name="hashes">Ascending, all different, and spread over all numbers: those that begin alike are looked through.</param>
    /// <param name="values">One for each hash, in the same order.</param>
    public HashTable(ReadOnlySpan<uint> hashes, ReadOnlySpan<T> values)
    {
        _bitShift = ShiftFor((long)hashes.Length * BitsOfHash);
        _startShift = ShiftFor(hashes.Length / HashesOfStart);
        _bits = new ulong[(1L << (32 - _bitShift)) / 64];
        _starts = new int[1 << (32 - _startShift)];
        _slots = new Slot[hashes.Length];
        var next = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            _slots[i] = new Slot(hashes[i], values[i]);
            var bit = hashes[i] >> _bitShift;
            _bits[bit >> 6] |= 1UL << (int)(bit & 63);
            for (; next <= hashes[i] >> _startShift; next++)
                _starts[next] = i;
        }

        _starts.AsSpan(next).Fill(hashes.Length);
    }

    /// <param name="place">As <see cref="Find"/> returns it.</param>
    public ref readonly T this[int place] => ref _slots[place].Value;

    /// <returns>The place of what belongs to a hash; -1 where it is not in the table.</returns>
    public int Find(uint hash)
    {
        var bit = hash >> _bitShift;
        if ((_bits[bit >> 6] >> (int)(bit & 63) & 1) == 0)
            return -1;
        var slots = _slots;
        for (var slot = _starts[hash >> _startShift]; slot < slots.Length; slot++)
        {
            if (slots[slot].Hash >= hash)
                return slots[slot].Hash == hash ? slot : -1;
        }

        return -1;
    }

    /// <summary>Those of some hashes that may be in the table, in their order; nearly all that are not in it are left out.</summary>
    /// <param name="into">At least as many.</param>
    /// <returns>How many they are.</returns>
    public int Sift(ReadOnlySpan<uint> hashes, Span<uint> into)
    {
        var count = 0;
        foreach (var hash in hashes)
        {
            // Without a branch: whether a hash is in the table cannot be guessed, and the next look need not wait for it.
            var bit = hash >> _bitShift;
            into[count] = hash;
            count += (int)(_bits[bit >> 6] >> (int)(bit & 63) & 1);
        }

        return count;
    }

    // For so many different beginnings at least, and 64.
    private static int ShiftFor(long count) => Math.Min(26, BitOperations.LeadingZeroCount((uint)Math.Max(1, count - 1)));

    private readonly struct Slot(uint hash, T value)
    {
        public readonly uint Hash = hash;
        public readonly T Value = value;
    }
}

namespace Briefings.Facts.Names.Tagging;

/// <summary>Finds the place of a hash in a sorted list of them, by one or two looks into memory.</summary>
internal sealed class HashTable
{
    private readonly uint[] _hashes;
    private readonly int[] _places;
    private readonly int _shift;

    /// <param name="hashes">Ascending, none of them 0.</param>
    public HashTable(ReadOnlySpan<uint> hashes)
    {
        var bits = 4;
        while (1 << bits < hashes.Length * 2)
            bits++;
        _shift = 32 - bits;
        _hashes = new uint[1 << bits];
        _places = new int[1 << bits];
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = SlotOf(hashes[i]);
            while (_hashes[slot] != 0)
                slot = (slot + 1) & (_hashes.Length - 1);
            _hashes[slot] = hashes[i];
            _places[slot] = i;
        }
    }

    /// <returns>-1 where it is not in the list.</returns>
    public int Find(uint hash)
    {
        var hashes = _hashes;
        for (var slot = SlotOf(hash); ; slot = (slot + 1) & (hashes.Length - 1))
        {
            var there = hashes[slot];
            if (there == hash)
                return hash == 0 ? -1 : _places[slot];
            if (there == 0)
                return -1;
        }
    }

    /// <summary>Reads ascending hashes that are written as their differences.</summary>
    public static uint[] ReadSorted(BinaryReader input, int count)
    {
        var hashes = new uint[count];
        var last = 0u;
        for (var i = 0; i < count; i++)
            hashes[i] = last += (uint)input.Read7BitEncodedInt();
        return hashes;
    }

    private int SlotOf(uint hash) => (int)((hash * 0x9E3779B1) >> _shift);
}

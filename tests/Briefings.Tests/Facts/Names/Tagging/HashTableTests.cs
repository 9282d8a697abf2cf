using Briefings.Facts.Names.Tagging;
using Briefings.Tracing;
using Xunit;

namespace Briefings.Tests.Facts.Names.Tagging;

public class HashTableTests
{
    [Fact]
    public void Every_hash_is_found_at_its_place_and_no_other()
    {
        uint[] hashes = [1, 2, 3, 0x61C88647, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF];
        var table = new HashTable(hashes);

        Assert.Equal(Enumerable.Range(0, hashes.Length), hashes.Select(table.Find));
        Assert.All(new uint[] { 0, 4, 0xFFFFFFFE }, hash => Assert.Equal(-1, table.Find(hash)));
    }

    [Fact]
    public void Among_many_hashes_each_is_found_and_others_are_not()
    {
        var random = new Random(3);
        uint[] hashes = [.. Enumerable.Range(0, 20_000).Select(_ => (uint)random.NextInt64(1, uint.MaxValue)).Distinct().Order()];
        var table = new HashTable(hashes);
        var known = hashes.ToHashSet();

        for (var i = 0; i < hashes.Length; i++)
            Assert.Equal(i, table.Find(hashes[i]));
        for (var i = 0; i < 100_000; i++)
        {
            var other = (uint)random.NextInt64(uint.MaxValue);
            Assert.Equal(known.Contains(other), table.Find(other) >= 0);
        }

        var sifted = new uint[hashes.Length];
        Assert.Equal(hashes, sifted[..table.Sift(hashes, sifted)]);
    }

    [Fact]
    public void Differences_beyond_half_of_the_numbers_are_read()
    {
        using var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        output.Write7BitEncodedInt(unchecked((int)0xF0000000));
        output.Write7BitEncodedInt(5);
        var input = new KeptSpan(bytes.ToArray());

        Assert.Equal([0xF0000000, 0xF0000005], HashTable.ReadSorted(ref input, 2));
    }
}

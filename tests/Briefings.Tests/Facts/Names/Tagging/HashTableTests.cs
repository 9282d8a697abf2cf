using Briefings.Facts.Names.Tagging;
using Xunit;

namespace Briefings.Tests.Facts.Names.Tagging;

public class HashTableTests
{
    [Fact]
    public void What_belongs_to_a_hash_is_found_and_nothing_else()
    {
        uint[] hashes = [1, 2, 3, 0x61C88647, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF];
        var table = new HashTable<int>(hashes, [.. Enumerable.Range(0, hashes.Length)]);

        Assert.Equal(Enumerable.Range(0, hashes.Length), hashes.Select(hash => table[table.Find(hash)]));
        Assert.All(new uint[] { 0, 4, 0xFFFFFFFE }, hash => Assert.Equal(-1, table.Find(hash)));
    }

    [Fact]
    public void Among_many_hashes_each_is_found_and_others_are_not()
    {
        var random = new Random(3);
        uint[] hashes = [.. Enumerable.Range(0, 20_000).Select(_ => (uint)random.NextInt64(1, uint.MaxValue)).Distinct().Order()];
        var table = new HashTable<int>(hashes, [.. Enumerable.Range(0, hashes.Length)]);
        var known = hashes.ToHashSet();

        for (var i = 0; i < hashes.Length; i++)
            Assert.Equal(i, table[table.Find(hashes[i])]);
        for (var i = 0; i < 100_000; i++)
        {
            var other = (uint)random.NextInt64(uint.MaxValue);
            Assert.Equal(known.Contains(other), table.Find(other) >= 0);
        }

        var sifted = new uint[hashes.Length];
        Assert.Equal(hashes, sifted[..table.Sift(hashes, sifted)]);
    }
}

using Briefings.Facts.Names.Tagging;
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
    public void Differences_beyond_half_of_the_numbers_are_read()
    {
        using var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        output.Write7BitEncodedInt(unchecked((int)0xF0000000));
        output.Write7BitEncodedInt(5);
        bytes.Position = 0;

        Assert.Equal([0xF0000000, 0xF0000005], HashTable.ReadSorted(new BinaryReader(bytes), 2));
    }
}

using System.IO.Compression;
using Briefings.Facts.Names.Models;
using Briefings.Tracing;
using Xunit;

namespace Briefings.Tests.Facts.Names.Models;

public class PackedFileTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(1_000_000)]
    public void A_file_is_read_however_small_it_was_packed(int length)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(new byte[length]);
        packed.Position = 0;

        Assert.Equal(length, PackedFile.Read(packed, bytes => bytes.Length));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_damaged_file_is_an_error(int left)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write("what was learned"u8);
        packed.SetLength(left);
        packed.Position = 0;

        Assert.Throws<InvalidDataException>(() => PackedFile.Read(packed, bytes => bytes.Length));
    }

    [Fact]
    public void Differences_beyond_half_of_the_numbers_are_read()
    {
        using var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        output.Write7BitEncodedInt(unchecked((int)0xF0000000));
        output.Write7BitEncodedInt(5);
        var input = new KeptSpan(bytes.ToArray());

        Assert.Equal([0xF0000000, 0xF0000005], PackedFile.ReadSorted(ref input, 2));
    }
}

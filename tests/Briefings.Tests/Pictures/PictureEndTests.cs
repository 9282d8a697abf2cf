using System.Buffers.Binary;
using Briefings.Pictures;
using SkiaSharp;
using Xunit;

namespace Briefings.Tests.Pictures;

/// <summary>Pictures that were cut off.</summary>
public class PictureEndTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void A_picture_that_is_cut_anywhere_behind_its_head_has_no_end(SKEncodedImageFormat format)
    {
        var bytes = Encoded(format);
        var kind = PictureReader.Read(bytes)!.Value.Kind;

        Assert.True(PictureEnd.IsThere(kind, bytes));
        Assert.True(PictureEnd.IsThere(kind, [.. bytes, 0, 0, 0]));
        foreach (var share in (double[])[0.3, 0.5, 0.9, 0.99])
            Assert.False(PictureEnd.IsThere(kind, bytes.AsSpan(0, (int)(bytes.Length * share))), $"{format} at {share}");
    }

    [Fact]
    public void The_end_of_a_small_picture_within_a_jpeg_is_not_its_own()
    {
        var (whole, small) = (Encoded(SKEncodedImageFormat.Jpeg), Encoded(SKEncodedImageFormat.Jpeg, 16));
        var head = new byte[] { 0xFF, 0xD8, 0xFF, 0xE1, 0, 0 };
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(4), (ushort)(small.Length + 2));
        byte[] bytes = [.. head, .. small, .. whole[2..]];

        Assert.True(PictureEnd.IsThere(PictureKind.Jpeg, bytes));
        Assert.False(PictureEnd.IsThere(PictureKind.Jpeg, bytes.AsSpan(0, bytes.Length - 40)));
    }

    private static byte[] Encoded(SKEncodedImageFormat format, int side = 120)
    {
        using var bitmap = new SKBitmap(side, side);
        for (var i = 0; i < side * side; i++)
            bitmap.SetPixel(i % side, i / side, new SKColor((byte)(i * 7), (byte)(i * 13), (byte)(i / 3)));
        using var data = bitmap.Encode(format, 80);
        return data.ToArray();
    }
}

using System.Buffers.Binary;
using System.Text;
using Briefings.Pictures;
using Xunit;

namespace Briefings.Tests.Pictures;

public class AvifHeadTests
{
    [Fact]
    public void The_size_is_that_of_the_whole_and_turned_where_it_is_shown_turned()
    {
        Assert.Equal(new PictureFacts(PictureKind.Avif, 900, 600, false), AvifHead.Read(Picture()));
        Assert.Equal(new PictureFacts(PictureKind.Avif, 600, 900, false), AvifHead.Read(Picture(properties: Box("irot", [1]))));
        Assert.Equal(new PictureFacts(PictureKind.Avif, 900, 600, false), AvifHead.Read(Picture(properties: [.. Box("irot", [2]), .. Size(160, 107), .. Box("pixi", [0, 0])])));
        Assert.Equal(new PictureFacts(PictureKind.Avif, 900, 600, true), AvifHead.Read(Picture(brand: "avis")));
    }

    [Fact]
    public void What_is_cut_or_of_another_kind_has_none()
    {
        var picture = Picture();
        for (var length = 0; length < picture.Length; length++)
            Assert.Null(AvifHead.Read(picture.AsSpan(0, length)));
        Assert.Null(AvifHead.Read(Picture(brand: "heic")));
        Assert.Null(AvifHead.Read([.. Box("ftyp", "avif"u8), .. Box("meta", new byte[4])]));
        Assert.Null(AvifHead.Read(Enumerable.Repeat((byte)0xFF, 400).ToArray()));
        Assert.Null(AvifHead.Read(new byte[400]));
    }

    /// <summary>What is before the coded part of a picture of 900 by 600.</summary>
    internal static byte[] Picture(string brand = "avif", byte[]? properties = null) =>
    [
        .. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. "mif1"u8]),
        .. Box("meta", [0, 0, 0, 0, .. Box("hdlr", new byte[24]), .. Box("iprp", Box("ipco", [.. Size(900, 600), .. properties ?? []]))]),
    ];

    private static byte[] Size(int width, int height)
    {
        var content = new byte[12];
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(4), width);
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(8), height);
        return Box("ispe", content);
    }

    private static byte[] Box(string name, ReadOnlySpan<byte> content)
    {
        var box = new byte[8 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        Encoding.ASCII.GetBytes(name, box.AsSpan(4));
        content.CopyTo(box.AsSpan(8));
        return box;
    }
}

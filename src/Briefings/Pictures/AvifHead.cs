using System.Buffers.Binary;

namespace Briefings.Pictures;

/// <summary>Reads the size of an AVIF picture, whose coding SkiaSharp does not know, from its boxes (ISO 14496-12 and 23008-12).</summary>
internal static class AvifHead
{
    private const int BoxHead = 8;

    /// <returns>Null for what is no AVIF picture.</returns>
    public static PictureFacts? Read(ReadOnlySpan<byte> bytes)
    {
        var brands = Box(bytes, "ftyp"u8);
        var isSequence = HasBrand(brands, "avis"u8);
        // 'meta' has a version before its boxes.
        if (!isSequence && !HasBrand(brands, "avif"u8) || Box(bytes, "meta"u8) is not { Length: > 4 } meta)
            return null;
        var (width, height, isTurned) = (0L, 0L, false);
        for (var rest = Box(Box(meta[4..], "iprp"u8), "ipco"u8); TryNext(ref rest, out var name, out var property);)
        {
            // Tiles and thumbnails have sizes too; the whole is the largest.
            if (name.SequenceEqual("ispe"u8) && property.Length >= 12 && (Number(property[4..]), Number(property[8..])) is var (w, h) && w * h > width * height)
                (width, height) = (w, h);
            else if (name.SequenceEqual("irot"u8) && property.Length > 0)
                isTurned = (property[0] & 1) == 1;
        }

        return width is <= 0 or > int.MaxValue || height is <= 0 or > int.MaxValue ? null
            : isTurned ? new PictureFacts(PictureKind.Avif, (int)height, (int)width, isSequence)
            : new PictureFacts(PictureKind.Avif, (int)width, (int)height, isSequence);
    }

    private static bool HasBrand(ReadOnlySpan<byte> brands, ReadOnlySpan<byte> brand)
    {
        for (; brands.Length >= 4; brands = brands[4..])
        {
            if (brands.StartsWith(brand))
                return true;
        }

        return false;
    }

    // What is in the first box of a name; empty where there is none.
    private static ReadOnlySpan<byte> Box(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted)
    {
        while (TryNext(ref boxes, out var name, out var content))
        {
            if (name.SequenceEqual(wanted))
                return content;
        }

        return [];
    }

    private static bool TryNext(scoped ref ReadOnlySpan<byte> boxes, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> content)
    {
        name = [];
        content = [];
        if (boxes.Length < BoxHead)
            return false;
        var length = Number(boxes);
        // 0 is all that is left; 1, a length of 64 bits, is for more than a picture's head.
        if (length == 0)
            length = boxes.Length;
        if (length < BoxHead || length > boxes.Length)
            return false;
        name = boxes[4..BoxHead];
        content = boxes[BoxHead..(int)length];
        boxes = boxes[(int)length..];
        return true;
    }

    private static long Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32BigEndian(bytes);
}

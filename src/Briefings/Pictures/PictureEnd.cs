using System.Buffers.Binary;

namespace Briefings.Pictures;

/// <summary>Finds out whether a picture is there to its end, or was cut off as in a copy that stopped.</summary>
internal static class PictureEnd
{
    private const byte Marker = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    /// <returns>Also true for kinds whose end is not marked.</returns>
    public static bool IsThere(PictureKind kind, ReadOnlySpan<byte> bytes) => kind switch
    {
        PictureKind.Jpeg => IsWholeJpeg(bytes),
        PictureKind.Png => IsWholePng(bytes),
        PictureKind.WebP => bytes.Length < 8 || BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) <= bytes.Length - 8,
        _ => true,
    };

    // ITU T.81, B.1.1: in what follows the start of a scan, 0xFF 0xD9 is the end of the image and nothing else. A small
    // picture within an earlier segment has an end too, so the segments are walked.
    private static bool IsWholeJpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 4 <= bytes.Length)
        {
            if (bytes[at] != Marker)
                return true;
            var kind = bytes[at + 1];
            if (kind == Marker)
            {
                at++;
                continue;
            }

            if (kind == StartOfScan)
                return bytes[at..].IndexOf([Marker, EndOfImage]) >= 0;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return false;
    }

    // Chunks of length, type, data and checksum; the last is IEND (PNG, 5.3).
    private static bool IsWholePng(ReadOnlySpan<byte> bytes)
    {
        long at = 8;
        while (at + 12 <= bytes.Length)
        {
            var chunk = bytes[(int)at..];
            if (chunk.Slice(4, 4).SequenceEqual("IEND"u8))
                return true;
            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(chunk);
        }

        return false;
    }
}

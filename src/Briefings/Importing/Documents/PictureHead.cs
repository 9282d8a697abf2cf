using System.Buffers.Binary;

namespace Briefings.Importing.Documents;

/// <summary>What the first bytes of a picture say: its kind and size.</summary>
/// <param name="Extension">With its point.</param>
/// <param name="Width">In pixels; 0 where it is not known.</param>
internal readonly record struct PictureHead(string Extension, int Width, int Height)
{
    /// <returns>Null for what sites do not show, and for SVG, which can hold scripts.</returns>
    public static PictureHead? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x89, 0x50, 0x4E, 0x47, ..] && bytes.Length >= 24)
            return new PictureHead(".png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        if (bytes.StartsWith("GIF8"u8) && bytes.Length >= 10)
            return new PictureHead(".gif", BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        if (bytes is [0xFF, 0xD8, 0xFF, ..])
            return Jpeg(bytes);
        if (bytes.Length > 16 && bytes[4..].StartsWith("ftypavif"u8))
            return new PictureHead(".avif", 0, 0);
        return bytes.Length > 16 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? new PictureHead(".webp", 0, 0) : null;
    }

    // From segment to segment to the one that begins a frame (ITU T.81, B.2.2).
    private static PictureHead Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new PictureHead(".jpg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return new PictureHead(".jpg", 0, 0);
    }
}

namespace Briefings.Files;

/// <summary>Recognises files that are no text by their first bytes.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Bytes, string Format)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ("RIFF"u8.ToArray(), "an image or a recording"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ("OggS"u8.ToArray(), "a recording"),
        ("ID3"u8.ToArray(), "a recording"),
    ];

    /// <summary>What the file is, as in <c>a PDF</c>; null when it may be text.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, format) in Known)
        {
            if (bytes.StartsWith(signature))
                return format;
        }

        return null;
    }
}

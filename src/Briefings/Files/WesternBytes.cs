using System.Text;

namespace Briefings.Files;

/// <summary>Judges and reads bytes of Windows-1252, alone or strewn into UTF-8.</summary>
internal static class WesternBytes
{
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>How many sequences beyond ASCII are good UTF-8, how many bytes are not, and where the first of those is.</summary>
    public static (int Valid, int Invalid, int First) CountSequences(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid, first) = (0, 0, -1);
        for (var i = 0; i < bytes.Length;)
        {
            var length = SequenceLength(bytes[i..]);
            if (bytes[i] >= 0x80 && length > 0)
                valid++;
            if (length == 0)
            {
                invalid++;
                first = first < 0 ? i : first;
            }

            i += Math.Max(length, 1);
        }

        return (valid, invalid, Math.Max(first, 0));
    }

    /// <summary>
    /// Whether the bytes that are not UTF-8 read as Western text: letters inside Latin words, or quotes and dashes,
    /// few among the ASCII ones, and none of the five that Windows-1252 leaves out.
    /// </summary>
    public static bool ArePlausible(ReadOnlySpan<byte> bytes)
    {
        var (high, odd, ascii) = (0, 0, 0);
        for (var i = 0; i < bytes.Length;)
        {
            var length = SequenceLength(bytes[i..]);
            ascii += char.IsAsciiLetter((char)bytes[i]) ? 1 : 0;
            if (length == 0)
            {
                high++;
                odd += IsOdd(bytes, i) ? 1 : 0;
            }

            i += Math.Max(length, 1);
        }

        return high * 4 < ascii && odd * 10 <= high;
    }

    /// <summary>UTF-8 where it is valid, Windows-1252 for every other byte.</summary>
    public static string DecodeMixed(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length;)
        {
            var length = SequenceLength(bytes[i..]);
            text.Append(length == 0 ? Windows1252.GetString(bytes.Slice(i, 1)) : Encoding.UTF8.GetString(bytes.Slice(i, length)));
            i += Math.Max(length, 1);
        }

        return text.ToString();
    }

    /// <returns>1 to 4, or 0 when the bytes begin no valid sequence.</returns>
    private static int SequenceLength(ReadOnlySpan<byte> bytes) =>
        bytes[0] < 0x80
            ? 1
            : Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done ? length : 0;

    // A capital beyond ASCII inside a word, or two strange bytes in a row, is what other encodings look like.
    private static bool IsOdd(ReadOnlySpan<byte> bytes, int i)
    {
        var b = bytes[i];
        if (b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D)
            return true;
        var before = i > 0 ? bytes[i - 1] : (byte)' ';
        var after = i + 1 < bytes.Length ? bytes[i + 1] : (byte)' ';
        var isCapital = b is >= 0xC0 and <= 0xDE;
        return b >= 0xC0 && ((isCapital && char.IsAsciiLetterLower((char)before)) || (before >= 0xC0 && after >= 0xC0));
    }
}

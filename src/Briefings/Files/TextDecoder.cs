using System.Text;

namespace Briefings.Files;

/// <summary>Turns a file's bytes into text: UTF-8, UTF-16 and UTF-32 with or without a mark, and older encodings that are named or can be recognised.</summary>
internal static class TextDecoder
{
    private const int Sample = 64 * 1024;
    private const int FewBroken = 20;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <param name="declared">The encoding that the file names itself, as a web page does; null when it names none.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
            return DecodedText.Unreadable(DecodingProblem.Empty);
        if (FileSignature.Find(bytes) is not null)
            return DecodedText.Unreadable(DecodingProblem.OtherFormat);
        if (ByMark(bytes) is { } marked)
            return marked;
        if (bytes.Contains((byte)0))
            return Utf16WithoutMark(bytes) ?? DecodedText.Unreadable(DecodingProblem.Binary, bytes.IndexOf((byte)0));
        if (EncodingGuesser.IsIso2022(bytes))
            return Guessed(bytes, LegacyEncodings.Iso2022);
        if (IsUtf8(bytes))
            return new DecodedText(StrictUtf8.GetString(bytes), "UTF-8");
        return Declared(bytes, declared) ?? Legacy(bytes);
    }

    private static DecodedText? ByMark(ReadOnlySpan<byte> bytes)
    {
        (byte[] Mark, Encoding Encoding, string Name)[] marks =
        [
            ([0xEF, 0xBB, 0xBF], Encoding.UTF8, "UTF-8"),
            ([0xFF, 0xFE, 0, 0], Encoding.UTF32, "UTF-32"),
            ([0xFF, 0xFE], Encoding.Unicode, "UTF-16"),
            ([0xFE, 0xFF], Encoding.BigEndianUnicode, "UTF-16"),
        ];
        foreach (var (mark, encoding, name) in marks)
        {
            if (!bytes.StartsWith(mark))
                continue;
            var text = encoding.GetString(bytes[mark.Length..]);
            return text.Contains('\0', StringComparison.Ordinal)
                ? DecodedText.Unreadable(DecodingProblem.Binary)
                : string.IsNullOrWhiteSpace(text) ? DecodedText.Unreadable(DecodingProblem.Empty) : new DecodedText(text, name);
        }

        return null;
    }

    // Text in an alphabet has a zero in every second byte, and on one side only.
    private static DecodedText? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes.Length > Sample ? bytes[..Sample] : bytes;
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
                (even, odd) = i % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
        }

        if (bytes.Length % 2 != 0 || Math.Max(even, odd) * 4 < sample.Length || Math.Min(even, odd) > 0)
            return null;
        var text = (odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes);
        return new DecodedText(text, "UTF-16");
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static DecodedText? Declared(ReadOnlySpan<byte> bytes, string? name)
    {
        if (name is null || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            var encoding = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            // Its name was found as ASCII, so a file that calls itself UTF-16 is mistaken.
            return encoding.GetByteCount("a") == 1 ? new DecodedText(encoding.GetString(bytes), encoding.WebName) : null;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return CodePage(bytes, name);
        }
    }

    private static DecodedText? CodePage(ReadOnlySpan<byte> bytes, string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) is { } encoding
            ? new DecodedText(encoding.GetString(bytes), encoding.WebName)
            : null;

    private static DecodedText Legacy(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid, first) = WesternBytes.CountSequences(bytes);
        if (valid > invalid && WesternBytes.ArePlausible(bytes))
            return new DecodedText(WesternBytes.DecodeMixed(bytes), "UTF-8", DecodingProblem.Mixed, first);
        // Long texts lose a byte now and then; what is lost is reported where the text is repaired.
        if (valid > invalid * FewBroken)
            return new DecodedText(Encoding.UTF8.GetString(bytes), "UTF-8");
        return EncodingGuesser.Guess(bytes) is { } guess
            ? Guessed(bytes, guess)
            : DecodedText.Unreadable(DecodingProblem.UnknownEncoding, first);
    }

    private static DecodedText Guessed(ReadOnlySpan<byte> bytes, LegacyEncoding guess) =>
        new(guess.Encoding.GetString(bytes), guess.Name, DecodingProblem.Guessed);
}

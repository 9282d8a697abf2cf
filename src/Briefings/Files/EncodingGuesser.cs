using System.Text;

namespace Briefings.Files;

/// <summary>Finds which encoding bytes are in by the text that each would give: the one whose letters make words of a language.</summary>
internal static class EncodingGuesser
{
    private const int Sample = 64 * 1024;
    private const double Least = 35;
    private const double Margin = 6;

    // Nearly all old texts with few signs beyond ASCII are in it.
    private const double HeadStart = 10;

    /// <returns>Null when no encoding gives a text, or two give different ones that are as good.</returns>
    public static LegacyEncoding? Guess(ReadOnlySpan<byte> bytes)
    {
        var decoded = new Dictionary<Encoding, string>();
        foreach (var candidate in LegacyEncodings.All)
        {
            if (!decoded.ContainsKey(candidate.Encoding))
                decoded.Add(candidate.Encoding, Decode(bytes, candidate.Encoding));
        }

        var scores = LegacyEncodings.All.Select(candidate => (Encoding: candidate, Score: Score(candidate, decoded[candidate.Encoding]))).ToArray();
        var best = scores.MaxBy(entry => entry.Score);
        var text = decoded[best.Encoding.Encoding];
        var isAlone = scores.All(other => best.Score - other.Score >= Margin || AreAlike(text, decoded[other.Encoding.Encoding]));
        return best.Score >= Least && isAlone ? best.Encoding : null;
    }

    private static double Score(LegacyEncoding candidate, string text) =>
        candidate.Score(text) + (candidate.Encoding.CodePage == 1252 ? HeadStart : 0);

    /// <summary>Encodings of one family differ in a few signs: then either is right, and the better one is taken.</summary>
    private static bool AreAlike(string a, string b)
    {
        if (a.Length != b.Length)
            return false;
        var (different, beyond) = (0, 0);
        for (var i = 0; i < a.Length; i++)
        {
            beyond += char.IsAscii(a[i]) ? 0 : 1;
            different += a[i] == b[i] ? 0 : 1;
        }

        return different * 5 <= beyond;
    }

    /// <summary>Whether Japanese is written in seven bits, between escapes: it looks like ASCII.</summary>
    public static bool IsIso2022(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("\u001B$B"u8) >= 0 || bytes.IndexOf("\u001B$@"u8) >= 0;

    // A character that the sample cuts in two must not count as broken.
    private static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var sample = bytes.Length > Sample ? bytes[..Sample] : bytes;
        var decoder = encoding.GetDecoder();
        var chars = new char[encoding.GetMaxCharCount(sample.Length)];
        var length = decoder.GetChars(sample, chars, flush: sample.Length == bytes.Length);
        return new string(chars, 0, length);
    }
}

using System.Buffers;
using System.Text;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Makes text of a raw file, and says what is wrong with it where that cannot be done.</summary>
internal static class SeedText
{
    private const int MarkupHead = 2048;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"'>?; /");

    public static SourceText? Read(SeedFile seed, DiagnosticBag diagnostics)
    {
        var place = SourceSpan.At(seed.Path, 1, 1);
        if (seed.Bytes.Length > SeedSizes.LargestText)
        {
            diagnostics.Add(Messages.SeedTooLarge(place, seed.Bytes.Length, SeedSizes.LargestText));
            return null;
        }

        var decoded = TextDecoder.Decode(seed.Bytes.Span, DeclaredEncoding(seed.Bytes.Span));
        if (Problem(seed, decoded) is { } problem)
            diagnostics.Add(problem);
        return decoded.Encoding.Length == 0 ? null : TextRepair.Apply(seed.Path, decoded.Text, diagnostics);
    }

    private static Diagnostic? Problem(SeedFile seed, DecodedText decoded)
    {
        var place = SourceSpan.At(seed.Path, 1, 1);
        var before = seed.Bytes.Span[..Math.Min(decoded.ByteOffset, seed.Bytes.Length)];
        var line = before.Count((byte)'\n') + 1;
        var at = SourceSpan.At(seed.Path, line, before.Length - before.LastIndexOf((byte)'\n'));
        return decoded.Problem switch
        {
            DecodingProblem.Empty => Messages.SeedEmpty(place),
            DecodingProblem.OtherFormat => Messages.SeedNotText(place, FileSignature.Find(seed.Bytes.Span) ?? "another format"),
            DecodingProblem.Binary => Messages.SeedBinary(at),
            DecodingProblem.UnknownEncoding => Messages.SeedEncoding(at),
            DecodingProblem.Mixed => Messages.SeedMixedEncoding(at),
            DecodingProblem.Guessed => Messages.SeedGuessedEncoding(place, decoded.Encoding),
            _ => null,
        };
    }

    // <meta charset="windows-1251">, <?xml … encoding="iso-8859-1"?>
    private static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, MarkupHead)]);
        if (!head.AsSpan().TrimStart("? \r\n\t").StartsWith("<"))
            return null;
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) is >= 0 and var charset
            ? charset + "charset=".Length
            : head.IndexOf("encoding=", StringComparison.OrdinalIgnoreCase) is >= 0 and var encoding ? encoding + "encoding=".Length : -1;
        if (at < 0)
            return null;
        var name = head[at..].TrimStart('"', '\'');
        var end = name.AsSpan().IndexOfAny(NameEnds);
        return end > 0 ? name[..end] : null;
    }
}

using MimeKit;

namespace Briefings.Importing.Mail;

/// <summary>Knows on which lines of a file the parts of a mail are.</summary>
internal sealed class MailPlaces(ReadOnlyMemory<byte> file)
{
    private readonly int[] _starts = LineStarts(file.Span);
    private readonly Dictionary<MimeEntity, (int First, int End)> _parts = [];

    /// <summary>Notes where a part is; a parser says it while it reads.</summary>
    public void Add(MimeEntityEndEventArgs part) => _parts[part.Entity] = ((int)part.HeadersEndOffset, (int)part.EndOffset);

    /// <summary>The line of an offset of the file, 1-based.</summary>
    public int LineOf(long offset)
    {
        var found = Array.BinarySearch(_starts, (int)Math.Clamp(offset, 0, file.Length));
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The first line of a part's content, and its last.</summary>
    public (int First, int Last) LinesOf(MimeEntity part) =>
        _parts.TryGetValue(part, out var at) ? (LineOf(at.First), LineOf(Math.Max(at.First, at.End - 1))) : (1, 1);

    /// <summary>For each line of a part's text the line of the file that it begins on.</summary>
    /// <returns>Fewer than the text has where it is coded without lines; the last then holds for the rest.</returns>
    public List<int> MapOf(MimePart part)
    {
        var (first, last) = LinesOf(part);
        if (part.ContentTransferEncoding is ContentEncoding.Base64 or ContentEncoding.UUEncode)
            return [first];
        var isQuoted = part.ContentTransferEncoding == ContentEncoding.QuotedPrintable;
        var map = new List<int> { first };
        for (var line = first; line < last; line++)
        {
            // A line that ends with "=" goes on (RFC 2045, section 6.7).
            if (!isQuoted || !Line(line).TrimEnd("\r\n \t"u8).EndsWith("="u8))
                map.Add(line + 1);
        }

        return map;
    }

    private ReadOnlySpan<byte> Line(int line) => file.Span[_starts[line - 1]..(line < _starts.Length ? _starts[line] : file.Length)];

    private static int[] LineStarts(ReadOnlySpan<byte> bytes)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; bytes[at..].IndexOf((byte)'\n') is >= 0 and var next; at += next + 1)
            starts.Add(at + next + 1);
        return [.. starts];
    }
}

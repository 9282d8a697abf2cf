using System.Text;
using Briefings.Files;

namespace Briefings.Importing.Formats;

/// <summary>Finds UTF-8 that was read as Windows-1252 and saved again: <c>fÃ¼r</c>, <c>donâ€™t</c>.</summary>
internal static class Mojibake
{
    /// <summary>The runs that are good UTF-8 when their characters are taken for bytes again.</summary>
    public static List<(int Start, int Length)> Find(string text)
    {
        var found = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < 'Â' or > 'ô' || Length(text, i) is not (> 1 and var length))
                continue;
            found.Add((i, length));
            i += length - 1;
        }

        return found;
    }

    public static string Mend(string text, List<(int Start, int Length)> runs)
    {
        var repaired = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, length) in runs)
        {
            repaired.Append(text, at, start - at);
            repaired.Append(Encoding.UTF8.GetString(WesternBytes.Windows1252.GetBytes(text.Substring(start, length))));
            at = start + length;
        }

        return repaired.Append(text, at, text.Length - at).ToString();
    }

    // 2 to 4 characters that Windows-1252 can write and whose bytes are one UTF-8 sequence.
    private static int Length(string text, int i)
    {
        var wanted = text[i] switch { < 'à' => 2, < 'ð' => 3, _ => 4 };
        if (i + wanted > text.Length)
            return 0;
        Span<byte> bytes = stackalloc byte[4];
        for (var k = 0; k < wanted; k++)
        {
            if (ToByte(text[i + k]) is not { } value)
                return 0;
            bytes[k] = value;
        }

        return Rune.DecodeFromUtf8(bytes[..wanted], out _, out var used) == System.Buffers.OperationStatus.Done ? used : 0;
    }

    private static byte? ToByte(char c)
    {
        if (c is >= '\u0080' and <= '\u00FF')
            return (byte)c;
        Span<byte> one = stackalloc byte[4];
        return c > '\u00FF' && WesternBytes.Windows1252.TryGetBytes([c], one, out var length) && length == 1 && one[0] >= 0x80 ? one[0] : null;
    }
}

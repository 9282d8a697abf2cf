using System.Text;

namespace Briefings.Cli.Terminal;

/// <summary>Breaks a text into lines of a terminal, where some signs take two columns.</summary>
internal static class LineWrap
{
    /// <param name="text">One paragraph; what would be unsafe to show is escaped.</param>
    /// <param name="width">The most columns of a line.</param>
    /// <param name="mostLines">The last one ends with an ellipsis where there would be more.</param>
    public static IReadOnlyList<string> Of(string text, int width, int mostLines = int.MaxValue)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var columns = 0;
        foreach (var word in Printable.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            var size = WidthOf(word);
            if (columns > 0 && columns + 1 + size > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                columns = 0;
            }

            columns += size + (columns > 0 ? 1 : 0);
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines.Count <= mostLines ? lines : [.. lines.Take(mostLines - 1), Cut(lines[mostLines - 1], width - 1) + "…"];
    }

    /// <summary>How many columns a text takes.</summary>
    public static int WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>As much of the beginning of a text as fits.</summary>
    public static string Cut(string text, int width)
    {
        var kept = new StringBuilder();
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += WidthOf(rune);
            if (columns > width)
                break;
            kept.Append(rune);
        }

        return kept.ToString();
    }

    // A word that is longer than a line, as all of a Chinese sentence is.
    private static IEnumerable<string> Pieces(string word, int width)
    {
        while (WidthOf(word) > width)
        {
            var piece = Cut(word, width);
            yield return piece;
            word = word[piece.Length..];
        }

        yield return word;
    }

    // Unicode's East Asian wide signs, by their blocks; marks that combine take none.
    private static int WidthOf(Rune rune) => rune.Value switch
    {
        (>= 0x300 and <= 0x36F) or (>= 0x200B and <= 0x200F) or (>= 0xFE00 and <= 0xFE0F) => 0,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F)
            or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => 1,
    };
}

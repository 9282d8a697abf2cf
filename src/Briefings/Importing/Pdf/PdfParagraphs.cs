using System.Collections.Immutable;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Pdf;

/// <summary>Joins the lines of a document to paragraphs, items and tables, by what lies between them.</summary>
internal static class PdfParagraphs
{
    private const double SameSize = 0.08;
    private const double MoreThanLeading = 1.3;
    private const double Indent = 0.9;
    // What begins further in is a line of a paragraph that is set to the other side.
    private const double MostIndent = 6;
    private const int Often = 3;
    private const double ShortLine = 0.82;
    private const double SameLeft = 4;
    private const int FewestRows = 2;
    private const double MostToHead = 4;

    private static readonly char[] Bullets = ['•', '·', '▪', '▫', '■', '□', '●', '○', '◦', '‣', '–', '—', '-', '*', '►', '➢', '✓', '\uF0B7', '\uF0A7', '\uF0D8', '\u2023', '\u25AA'];

    public static List<PdfParagraph> Of(IReadOnlyList<PdfLine> lines, HashSet<PdfLine> furniture)
    {
        var paragraphs = new List<PdfParagraph>();
        var leading = Leading(lines);
        for (var i = 0; i < lines.Count;)
        {
            if (furniture.Contains(lines[i]))
            {
                paragraphs.Add(new PdfParagraph([lines[i++]]) { Noise = LineReasons.PageFurniture });
                continue;
            }

            var rows = RowsWithHead(lines, i, furniture);
            var end = rows >= FewestRows ? i + rows : End(lines, i, furniture, leading);
            ImmutableArray<PdfLine> taken = [.. lines.Skip(i).Take(end - i)];
            paragraphs.Add(rows >= FewestRows ? new PdfParagraph(taken) { IsTable = true } : new PdfParagraph(taken) { Marker = Marker(taken[0]) });
            i = end;
        }

        return Joined(paragraphs);
    }

    /// <summary>What an item begins with; empty for other lines.</summary>
    private static string Marker(PdfLine line)
    {
        var first = line.Words[0].Text;
        // Fonts of signs have their bullets among the letters without a meaning of their own.
        if (line.Words.Length > 1 && first.Length == 1 && (Array.IndexOf(Bullets, first[0]) >= 0 || first[0] is >= '\uE000' and <= '\uF8FF'))
            return first;
        var isNumber = line.Words.Length > 1 && first.Length is 2 or 3 && first[^1] is '.' or ')' && first[..^1].All(char.IsAsciiDigit);
        return isNumber ? first : "";
    }

    // The cells of a header row are often centred, so that they do not line up with the cells below.
    private static int RowsWithHead(IReadOnlyList<PdfLine> lines, int first, HashSet<PdfLine> furniture)
    {
        var rows = Rows(lines, first, furniture);
        if (rows != 1 || first + 1 == lines.Count || furniture.Contains(lines[first + 1]) || lines[first].Page != lines[first + 1].Page || lines[first].Column != lines[first + 1].Column
            || lines[first].Base - lines[first + 1].Base > lines[first].Size * MostToHead || lines[first].Cells().Length < 2)
            return rows;
        var below = Rows(lines, first + 1, furniture);
        return below >= FewestRows && PdfLine.IsHeadOf(lines[first], [.. lines.Skip(first + 1).Take(below)]) ? below + 1 : rows;
    }

    // Lines with cells one under the other.
    private static int Rows(IReadOnlyList<PdfLine> lines, int first, HashSet<PdfLine> furniture)
    {
        if (Marker(lines[first]).Length > 0)
            return 0;
        var end = first + 1;
        while (end < lines.Count && !furniture.Contains(lines[end]) && Marker(lines[end]).Length == 0 && lines[end].Page == lines[first].Page && lines[end].Column == lines[first].Column && PdfLine.AreRows(lines[end - 1], lines[end]))
            end++;
        return end - first;
    }

    private static int End(IReadOnlyList<PdfLine> lines, int first, HashSet<PdfLine> furniture, double leading)
    {
        var end = first + 1;
        while (end < lines.Count && !furniture.Contains(lines[end]) && GoesOn(lines, first, end, leading))
            end++;
        return end;
    }

    private static bool GoesOn(IReadOnlyList<PdfLine> lines, int first, int next, double leading)
    {
        var (above, line) = (lines[next - 1], lines[next]);
        if (line.Page != above.Page || line.Column != above.Column || Math.Abs(line.Size - above.Size) > above.Size * SameSize || line.IsBold != above.IsBold || Marker(line).Length > 0)
            return false;
        var gap = above.Base - line.Base;
        if (gap <= 0 || gap > Math.Max(leading, 1.0) * line.Size * MoreThanLeading)
            return false;
        // The first line of the next paragraph is set in, or the last line of this one is short.
        var isItem = Marker(lines[first]).Length > 0;
        var isIndented = !isItem && line.Left - above.Left is var indent && indent > line.Size * Indent && indent < line.Size * MostIndent && Math.Abs(above.Left - line.Column.Left) < SameLeft;
        var isShort = above.Right - above.Column.Left < (above.Column.Right - above.Column.Left) * ShortLine && LineEnds.IsSentenceEnd(above.Text);
        return !isIndented && !isShort;
    }

    // The distance of most lines, in sizes of their letters; where paragraphs have a line or two, the least that is found often.
    private static double Leading(IReadOnlyList<PdfLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page && pair.First.Column == pair.Second.Column && pair.First.Size > 0 && Math.Abs(pair.First.Size - pair.Second.Size) <= pair.First.Size * SameSize)
            .Select(pair => Math.Round((pair.First.Base - pair.Second.Base) / pair.First.Size, 1)).Where(gap => gap is > 0.8 and < 2.6).GroupBy(gap => gap).ToList();
        return gaps.Count == 0 ? 1.2 : gaps.Where(group => group.Count() * Often >= gaps.Max(other => other.Count())).Min(group => group.Key);
    }

    // A sentence that goes on in the next column or on the next page, over heads and feet.
    private static List<PdfParagraph> Joined(List<PdfParagraph> paragraphs)
    {
        var joined = new List<PdfParagraph>();
        foreach (var paragraph in paragraphs)
        {
            var last = joined.FindLastIndex(other => other.Noise is null);
            if (last >= 0 && paragraph.Noise is null && Continues(joined[last], paragraph))
            {
                var whole = new PdfParagraph([.. joined[last].Lines, .. paragraph.Lines]) { Marker = joined[last].Marker };
                // What lies between stays where it is, before the whole.
                joined.RemoveAt(last);
                joined.Add(whole);
            }
            else
            {
                joined.Add(paragraph);
            }
        }

        return joined;
    }

    private static bool Continues(PdfParagraph above, PdfParagraph next)
    {
        var (last, first) = (above.Lines[^1], next.Lines[0]);
        var isBroken = last.Page != first.Page || last.Column != first.Column;
        return isBroken && !above.IsTable && !next.IsTable && next.Marker.Length == 0 && Math.Abs(above.Size - next.Size) <= above.Size * SameSize && above.IsBold == next.IsBold
            && !LineEnds.IsSentenceEnd(last.Text) && (char.IsLower(first.Text[0]) || last.Text[^1] is '-' or '\u00AD' or '\u2010' or ',' or '，' or '、' || (first.Text[0] > '\u2E80' && above.Lines.Length > 1));
    }
}

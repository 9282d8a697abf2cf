
namespace Briefings.Importing.Pdf;

/// <summary>Brings the words of a page into reading order: cuts it at the white between columns, also below a title that reaches over them.</summary>
internal static class PdfColumns
{
    private const double Gutter = 0.8;
    private const double NarrowestColumn = 0.18;
    private const double WordsPerLine = 3;
    private const int FewestLines = 3;
    private const int Deepest = 6;
    private const int MostLines = 240;

    // A page has few lines that reach over its columns: at its top and at its bottom.
    private const int MostAbove = 14;
    private const int MostBelow = 8;

    /// <param name="number">Of the page, from 1.</param>
    public static IEnumerable<PdfLine> Lines(PdfPage page, int number) =>
        Cut([.. page.Words], 0).Select(line => new PdfLine(RightToLeft.Line([.. line.Words.OrderBy(word => word.Left)], page.Direction), number, line.Column));

    private static IEnumerable<(List<PdfWord> Words, (double Left, double Right) Column)> Cut(List<PdfWord> words, int depth)
    {
        if (words.Count == 0)
            return [];
        if (depth < Deepest && FindGutter(words) is { } gutter)
            return Cut(words.FindAll(word => Middle(word) < gutter), depth + 1).Concat(Cut(words.FindAll(word => Middle(word) >= gutter), depth + 1));
        if (depth < Deepest && FindBand(words) is var (top, bottom))
        {
            return Cut(words.FindAll(word => word.Base > top), Deepest)
                .Concat(Cut(words.FindAll(word => word.Base <= top && word.Base >= bottom), depth + 1))
                .Concat(Cut(words.FindAll(word => word.Base < bottom), depth + 1));
        }

        var column = (words.Min(word => word.Left), words.Max(word => word.Right));
        return Group(words).Select(line => (line, column));
    }

    // The largest stretch between two white bands that has columns.
    private static (double Top, double Bottom)? FindBand(List<PdfWord> words)
    {
        var lines = Group(words).ToList();
        if (lines.Count is < FewestLines + 1 or > MostLines)
            return null;
        // Where the midst of a page has no columns, none of it has.
        if (FindGutter(lines.GetRange(lines.Count / 3, (lines.Count / 3) + 1).SelectMany(line => line).ToList()) is null)
            return null;
        var (best, found) = (0, ((double, double)?)null);
        for (var first = 0; first < Math.Min(lines.Count, MostAbove); first++)
        {
            for (var last = lines.Count - 1; last >= Math.Max(first + FewestLines, lines.Count - MostBelow); last--)
            {
                if (first == 0 && last == lines.Count - 1)
                    continue;
                var inside = lines.GetRange(first, last - first + 1).SelectMany(line => line).ToList();
                if (inside.Count <= best || FindGutter(inside) is null)
                    continue;
                best = inside.Count;
                found = (lines[first].Max(word => word.Base) + 0.01, lines[last].Min(word => word.Base) - 0.01);
            }

            if (best > 0)
                break;
        }

        return found;
    }

    // White from top to bottom, with running text on both sides: what is in short pieces is a table.
    private static double? FindGutter(List<PdfWord> words)
    {
        var (left, right) = (words.Min(word => word.Left), words.Max(word => word.Right));
        var size = words.Select(word => word.Size).Order().ElementAt(words.Count / 2);
        var reach = double.MinValue;
        foreach (var word in words.OrderBy(word => word.Left))
        {
            if (reach > double.MinValue && word.Left - reach >= size * Gutter)
            {
                var middle = (word.Left + reach) / 2;
                var isInside = middle - left > (right - left) * NarrowestColumn && right - middle > (right - left) * NarrowestColumn;
                if (isInside && IsText(words.FindAll(one => Middle(one) < middle)) && IsText(words.FindAll(one => Middle(one) >= middle)))
                    return middle;
            }

            reach = Math.Max(reach, word.Right);
        }

        return null;
    }

    private static bool IsText(List<PdfWord> words)
    {
        var lines = Group(words).ToList();
        // Without spaces a line of Chinese is a word or two.
        var pieces = words.Sum(word => word.Text.Any(c => c > '\u2E80') ? word.Text.Length / 2.0 : 1);
        return lines.Count >= FewestLines && pieces >= lines.Count * WordsPerLine;
    }

    private static double Middle(PdfWord word) => (word.Left + word.Right) / 2;

    // Words on one height; what is raised or lowered belongs to the line whose letters it touches.
    private static IEnumerable<List<PdfWord>> Group(List<PdfWord> words)
    {
        var line = new List<PdfWord>();
        var (@base, size) = (0.0, 0.0);
        foreach (var word in words.OrderByDescending(word => word.Base))
        {
            var isSame = line.Count > 0 && @base - word.Base < Math.Max(size, word.Size) * 0.45;
            if (!isSame && line.Count > 0)
            {
                yield return line;
                line = [];
            }

            if (!isSame || word.Size > size)
                (@base, size) = (word.Base, word.Size);
            line.Add(word);
        }

        if (line.Count > 0)
            yield return line;
    }
}

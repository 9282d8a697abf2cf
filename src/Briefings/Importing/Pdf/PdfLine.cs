using System.Collections.Immutable;

namespace Briefings.Importing.Pdf;

/// <summary>A line of a column.</summary>
/// <param name="Words">From left to right.</param>
/// <param name="Column">The left and right border of what it is in.</param>
internal sealed record PdfLine(ImmutableArray<PdfWord> Words, int Page, (double Left, double Right) Column)
{
    private const double CellGap = 0.5;
    private const double SameEdge = 4;

    public double Left => Words[0].Left;

    public double Right => Words[^1].Right;

    public double Base => Words.MaxBy(word => word.Size)!.Base;

    public double Size { get; } = Words.MaxBy(word => word.Text.Length)!.Size;

    public bool IsBold { get; } = Words.All(word => word.IsBold || !word.Text.Any(char.IsLetter)) && Words.Any(word => word.IsBold);

    public string Text { get; } = string.Join(' ', Words.Select(word => word.Text));

    /// <summary>Whether two lines have cells, one under the other.</summary>
    public static bool AreRows(PdfLine above, PdfLine below)
    {
        var (first, second) = (above.Cells(), below.Cells());
        return first.Length > 1 && first.Length == second.Length
            && first.Zip(second).All(pair => Math.Abs(pair.First[0].Left - pair.Second[0].Left) < SameEdge || Math.Abs(pair.First[^1].Right - pair.Second[^1].Right) < SameEdge || AreCentred(pair.First, pair.Second));
    }

    /// <summary>Whether a line is the header row of a table: each of its cells is above one column of the rows.</summary>
    public static bool IsHeadOf(PdfLine head, IReadOnlyList<PdfLine> rows)
    {
        var cells = head.Cells();
        var columns = rows.Select(row => row.Cells()).ToList();
        if (columns.Any(row => row.Length != cells.Length))
            return false;
        return cells.Select((cell, i) => (cell[0].Left, cell[^1].Right, Column: (Left: columns.Min(row => row[i][0].Left), Right: columns.Max(row => row[i][^1].Right))))
            .All(cell => cell.Left <= cell.Column.Right && cell.Right >= cell.Column.Left);
    }

    private static bool AreCentred(ImmutableArray<PdfWord> above, ImmutableArray<PdfWord> below) =>
        Math.Abs(above[0].Left + above[^1].Right - below[0].Left - below[^1].Right) < SameEdge * 2;

    /// <summary>Runs of words with wide gaps between, as the cells of a table are.</summary>
    public ImmutableArray<ImmutableArray<PdfWord>> Cells()
    {
        var cells = ImmutableArray.CreateBuilder<ImmutableArray<PdfWord>>();
        var cell = ImmutableArray.CreateBuilder<PdfWord>();
        foreach (var word in Words)
        {
            if (cell.Count > 0 && word.Left - cell[^1].Right > word.Size * CellGap)
                cells.Add(cell.DrainToImmutable());
            cell.Add(word);
        }

        cells.Add(cell.DrainToImmutable());
        return cells.DrainToImmutable();
    }
}

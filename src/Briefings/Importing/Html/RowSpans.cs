namespace Briefings.Importing.Html;

/// <summary>Keeps the columns of a table in place below cells that are several rows high; each row after the other.</summary>
internal sealed class RowSpans
{
    private readonly List<int> _open = [];

    /// <returns>The cells of the next row, with an empty one below each cell that reaches into it.</returns>
    public List<TableCell> Fill(List<TableCell> cells)
    {
        var filled = new List<TableCell>(cells.Count);
        var next = 0;
        while (next < cells.Count || (filled.Count < _open.Count && _open[filled.Count] > 0))
        {
            var column = filled.Count;
            if (column == _open.Count)
                _open.Add(0);
            if (_open[column] > 0)
            {
                _open[column]--;
                filled.Add(new TableCell("", "", 1));
                continue;
            }

            _open[column] = cells[next].Rows - 1;
            filled.Add(cells[next++]);
        }

        return filled;
    }
}

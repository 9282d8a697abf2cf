using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Briefings.Importing.Body;
using Briefings.Language;

namespace Briefings.Importing.Html;

/// <summary>Reads a table of data as a table of Markdown; one that only lays out a page is none.</summary>
internal static class DataTable
{
    private const int MostColumns = 40;
    private const int MostRows = 2000;
    private const int LongestCell = 600;

    /// <returns>Null for a table with one row or column, with tables or blocks of text in it.</returns>
    public static PageBlock? Read(IElement table, PagePruning pruning, Uri? page)
    {
        if (table.GetAttribute("role") == "presentation" || table.QuerySelector("table, h1, h2, p + p, ul, ol, blockquote, pre, article, form") is not null)
            return null;
        var rows = Rows(table).Take(MostRows).ToList();
        var spans = new RowSpans();
        var cells = rows.ConvertAll(row => spans.Fill(Cells(row, pruning, page)));
        cells.RemoveAll(row => row.TrueForAll(cell => cell.Text.Length == 0));
        var width = cells.Count == 0 ? 0 : cells.Max(row => row.Count);
        if (cells.Count < 2 || width is < 2 or > MostColumns || cells.Exists(row => row.Exists(cell => cell.Text.Length > LongestCell)))
            return null;
        if (cells.Count(row => row.Count(cell => cell.Text.Length > 0) > 1) < 2)
            return null;
        var text = string.Join('\n', cells.Select(row => string.Join(" | ", row.Select(cell => cell.Text)).Trim(' ', '|')).Where(line => line.Length > 0));
        return new PageBlock(BlockKind.Table, text, Markdown(cells, width), table) { Weight = Scripts.Weight(text) };
    }

    private static IEnumerable<IElement> Rows(IElement table) =>
        table.Children.SelectMany(child => child.LocalName == "tr" ? [child] : child.LocalName is "thead" or "tbody" or "tfoot" ? child.Children.Where(row => row.LocalName == "tr") : []);

    private static List<TableCell> Cells(IElement row, PagePruning pruning, Uri? page)
    {
        var cells = new List<TableCell>();
        foreach (var cell in row.Children.Where(cell => cell.LocalName is "td" or "th"))
        {
            var blocks = BlockWalker.Walk(cell, pruning, page);
            var markdown = Join(blocks.Select(block => block.Markdown)).Replace("|", "\\|", StringComparison.Ordinal).Replace("\\\\|", "\\|", StringComparison.Ordinal);
            var rows = Span(cell, "rowspan");
            cells.Add(new TableCell(Join(blocks.Select(block => block.Text)), markdown, rows));
            for (var more = Span(cell, "colspan"); more > 1 && cells.Count < MostColumns; more--)
                cells.Add(new TableCell("", "", rows));
        }

        return cells;
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostColumns) : 1;

    private static string Join(IEnumerable<string> lines) => string.Join(' ', lines).Replace("\\\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Trim();

    private static string Markdown(List<List<TableCell>> rows, int width)
    {
        var markdown = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            for (var column = 0; column < width; column++)
                markdown.Append("| ").Append(column < rows[i].Count ? rows[i][column].Markdown : "").Append(' ');
            markdown.Append("|\n");
            if (i == 0)
                markdown.Append(string.Concat(Enumerable.Repeat("| --- ", width))).Append("|\n");
        }

        return markdown.ToString().TrimEnd('\n');
    }
}

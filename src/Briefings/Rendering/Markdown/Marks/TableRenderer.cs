using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Writes a table that scrolls where it is wider than the page, with its alignment as classes.</summary>
/// <remarks>Markdig writes the alignment as styles, which the site's content policy refuses.</remarks>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table\" tabindex=\"0\">").WriteLine("<table>");
        // In code a bar is escaped for the table's sake alone.
        foreach (var code in table.Descendants<CodeInline>())
            code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
        var rows = table.OfType<TableRow>().ToArray();
        Section("thead", rows.Where(row => row.IsHeader && row.OfType<TableCell>().Any(HasWords)));
        Section("tbody", rows.Where(row => !row.IsHeader));
        renderer.WriteLine("</table>").WriteLine("</div>");

        void Section(string name, IEnumerable<TableRow> section)
        {
            var isOpen = false;
            foreach (var row in section)
            {
                if (!isOpen)
                    renderer.Write("<").Write(name).WriteLine(">");
                isOpen = true;
                Write(renderer, table, row);
            }

            if (isOpen)
                renderer.Write("</").Write(name).WriteLine(">");
        }
    }

    private static void Write(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.WriteLine("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var isHead = row.IsHeader && HasWords(cell);
            renderer.Write(isHead ? "<th scope=\"col\"" : "<td").Write(ClassOf(table, i)).Write(">");
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = false;
            renderer.WriteLine(isHead ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }

    private static string ClassOf(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Right => " class=\"at-end\"",
            TableColumnAlign.Center => " class=\"at-center\"",
            _ => "",
        };

    private static bool HasWords(TableCell cell) => cell.OfType<LeafBlock>().Any(block => block.Inline?.FirstChild is not null);
}

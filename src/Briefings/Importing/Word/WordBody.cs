using System.Globalization;
using System.Xml.Linq;
using Briefings.Importing.Documents;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Word;

/// <summary>Reads the paragraphs and tables of a part of a document, in reading order.</summary>
internal sealed class WordBody(WordContext context)
{
    private const int MostParagraphs = 20_000;
    private const int Deepest = 20;

    private readonly List<WordParagraph> _paragraphs = [];

    public static List<WordParagraph> Read(XElement? body, WordContext context)
    {
        var reader = new WordBody(context);
        if (body is not null)
            reader.Add(body, 0);
        return reader._paragraphs;
    }

    private void Add(XElement parent, int depth)
    {
        if (depth > Deepest)
            return;
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p":
                    AddParagraph(child, depth);
                    break;
                case "tbl":
                    AddTable(child, depth);
                    break;
                case "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag":
                    Add(child, depth + 1);
                    break;
                case "AlternateContent":
                    if ((child.Child("Choice") ?? child.Child("Fallback")) is { } choice)
                        Add(choice, depth + 1);
                    break;
            }
        }
    }

    private void AddParagraph(XElement paragraph, int depth)
    {
        var properties = paragraph.Child("pPr");
        var runs = new WordRuns(context, properties);
        runs.Add(paragraph);
        if (_paragraphs.Count >= MostParagraphs)
            throw new SeedBudgetException($"has more than {MostParagraphs} paragraphs");
        if (!runs.Words.IsEmpty)
        {
            _paragraphs.Add(new WordParagraph(runs.Words)
            {
                Level = context.Styles.HeadingLevel(properties),
                IsTitle = context.Styles.IsTitle(properties),
                IsContents = context.Styles.IsContents(properties),
                IsQuote = context.Styles.IsQuote(properties),
                Item = context.Lists.Of(context.Styles.ListOf(properties)),
                Size = runs.Size,
                IsBold = runs.IsBold,
            });
        }

        foreach (var box in runs.Boxes)
            Add(box, depth + 1);
    }

    // One with a single row or column lays out a page: its cells are read one after the other.
    private void AddTable(XElement table, int depth)
    {
        var rows = table.Elements().Where(row => row.Name.LocalName == "tr").ToList();
        var cells = rows.ConvertAll(row => row.Elements().SelectMany(cell => cell.Name.LocalName == "sdt" ? cell.Child("sdtContent")?.Elements() ?? [] : [cell]).Where(cell => cell.Name.LocalName == "tc").ToList());
        var isLayout = rows.Count < 2 || cells.TrueForAll(row => row.Count < 2) || table.Descendants().Any(inner => inner.Name.LocalName == "tbl");
        if (isLayout)
        {
            foreach (var cell in cells.SelectMany(row => row))
                Add(cell, depth + 1);
            return;
        }

        var words = new HtmlText();
        words.AddRaw("<table>");
        foreach (var row in cells)
        {
            words.AddRaw("<tr>");
            foreach (var cell in row)
                AddCell(words, cell);
            words.AddRaw("</tr>");
        }

        words.AddRaw("</table>");
        _paragraphs.Add(new WordParagraph(words) { IsTable = true });
    }

    private void AddCell(HtmlText words, XElement cell)
    {
        var properties = cell.Child("tcPr");
        var span = int.TryParse(properties.ValueOf("gridSpan"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns is > 1 and < 64 ? $" colspan=\"{columns}\"" : "";
        words.AddRaw($"<td{span}>");
        // The cells below one that reaches over rows have nothing of their own.
        var isContinued = properties.Child("vMerge") is { } merge && merge.Value() != "restart";
        foreach (var (paragraph, i) in isContinued ? [] : Read(cell, context).Select((paragraph, i) => (paragraph, i)))
            words.Add(paragraph.Words, i > 0);
        words.AddRaw("</td>", " | ");
    }
}

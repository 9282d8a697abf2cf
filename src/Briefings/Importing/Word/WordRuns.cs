using System.Text;
using System.Xml.Linq;
using Briefings.Importing.Documents;
using Briefings.Importing.Html.Inline;
using Briefings.Language;

namespace Briefings.Importing.Word;

/// <summary>Reads the runs of a paragraph: their words with marks and links, without what was deleted or is hidden.</summary>
internal sealed class WordRuns(WordContext context, XElement? paragraph)
{
    private static readonly (string Property, string Element)[] Marks = [("b", "strong"), ("i", "em"), ("strike", "s")];

    private readonly Stack<(StringBuilder Code, bool IsResult, string? Address)> _fields = new();
    private int _bold;
    private int _all;

    public HtmlText Words { get; } = new();

    /// <summary>The paragraphs of text boxes that are anchored here.</summary>
    public List<XElement> Boxes { get; } = [];

    public int Size { get; private set; }

    public bool IsBold => _all > 0 && _bold * 10 >= _all * 9;

    public void Add(XElement parent, string? address = null)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r":
                    AddRun(child, child.Child("rPr"), address);
                    break;
                case "hyperlink":
                    Add(child, context.Links.Address(child.Value("id")) ?? address);
                    break;
                case "oMath" or "oMathPara":
                    Words.Add(WordEquation.Text(child));
                    break;
                case "fldSimple":
                    Add(child, AddressIn(child.Value("instr") ?? "") ?? address);
                    break;
                case "ins" or "moveTo" or "smartTag" or "customXml" or "sdt" or "sdtContent" or "dir" or "bdo":
                    Add(child, address);
                    break;
            }
        }
    }

    private void AddRun(XElement run, XElement? properties, string? address)
    {
        if (properties.IsOn("vanish") || properties.IsOn("webHidden"))
            return;
        foreach (var child in run.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "t":
                    AddWords(WordSymbols.Read(child.Value, properties), properties, address);
                    break;
                case "sym":
                    AddWords(WordSymbols.Of(child), properties, address);
                    break;
                // Of ruby the base text is kept; the small text above it is its pronunciation.
                case "ruby":
                    Add(child.Child("rubyBase") ?? child, address);
                    break;
                case "tab" or "ptab":
                    Words.Add(" ");
                    break;
                case "br" when child.Value("type") is null or "textWrapping":
                    Words.AddBreak();
                    break;
                case "cr":
                    Words.AddBreak();
                    break;
                case "noBreakHyphen":
                    Words.Add("\u2011");
                    break;
                case "fldChar":
                    Field(child.Value("fldCharType"));
                    break;
                case "instrText" when _fields.TryPeek(out var field):
                    field.Code.Append(child.Value);
                    break;
                case "footnoteReference" or "endnoteReference":
                    Words.Add(context.Note(child), "sup");
                    break;
                case "drawing" or "pict" or "object":
                    AddDrawing(child);
                    break;
                case "AlternateContent":
                    if ((child.Child("Choice") ?? child.Child("Fallback")) is { } choice)
                        AddRun(choice, properties, address);
                    break;
            }
        }
    }

    private void AddWords(string text, XElement? properties, string? address)
    {
        if (_fields.TryPeek(out var field) && !field.IsResult)
            return;
        var weight = Scripts.Weight(text);
        _all += weight;
        var elements = Marks.Where(mark => context.Styles.Has(properties, mark.Property)).Select(mark => mark.Element).ToList();
        _bold += elements.Contains("strong") ? weight : 0;
        if (weight > 0)
            Size = Math.Max(Size, context.Styles.SizeOf(properties, paragraph));
        if (properties.ValueOf("vertAlign") is { } position && position is "superscript" or "subscript")
            elements.Add(position == "superscript" ? "sup" : "sub");
        if (PageAddress.Complete(_fields.Select(open => open.Address).FirstOrDefault(found => found is not null) ?? address, null) is { } link)
            elements.Insert(0, HtmlText.LinkTo(link));
        Words.Add(text, elements);
    }

    // A field is its code, then a mark, then what it shows (ECMA-376, part 1, 17.16.18).
    private void Field(string? kind)
    {
        if (kind == "begin")
            _fields.Push((new StringBuilder(), false, null));
        else if (kind == "separate" && _fields.TryPop(out var field))
            _fields.Push((field.Code, true, AddressIn(field.Code.ToString())));
        else if (kind == "end")
            _fields.TryPop(out _);
    }

    // HYPERLINK "https://example.org/"
    private static string? AddressIn(string code)
    {
        var words = code.Trim();
        if (!words.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase))
            return null;
        var open = words.IndexOf('"', StringComparison.Ordinal);
        var close = open < 0 ? -1 : words.IndexOf('"', open + 1);
        return close > open ? words[(open + 1)..close] : null;
    }

    private void AddDrawing(XElement drawing)
    {
        Boxes.AddRange(drawing.Descendants().Where(element => element.Name.LocalName == "txbxContent").Take(50));
        var description = drawing.Descendants().FirstOrDefault(element => element.Name.LocalName == "docPr");
        foreach (var picture in drawing.Descendants().Where(element => element.Name.LocalName is "blip" or "imagedata").Take(20))
        {
            if (context.Picture(picture.Value("embed") ?? picture.Value("id")) is { } file)
                Words.AddPicture(file, description.Value("descr") ?? "");
        }
    }
}

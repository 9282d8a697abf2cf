using System.Globalization;
using System.Xml.Linq;

namespace Briefings.Importing.Word;

/// <summary>What the styles of a document say: which are headings, and how large their letters are.</summary>
internal sealed class WordStyles
{
    private const int MostAncestors = 20;

    private static readonly string[] OfContents = ["toc ", "TOCHeading", "Contents ", "table of figures"];

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly int _size;

    public WordStyles(XDocument? styles)
    {
        foreach (var style in styles?.Root?.Elements().Where(element => element.Name.LocalName == "style") ?? [])
        {
            if (style.Value("styleId") is { } id)
                _styles.TryAdd(id, style);
        }

        var defaults = styles?.Root.Child("docDefaults").Child("rPrDefault").Child("rPr");
        _size = Number(defaults.ValueOf("sz")) ?? 20;
    }

    /// <summary>Whether a paragraph is of a table of contents, which repeats the headings with their pages.</summary>
    public bool IsContents(XElement? properties) =>
        Chain(properties.ValueOf("pStyle")).Any(style => style.ValueOf("name") is { } name && Array.Exists(OfContents, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)));

    /// <summary>1 to 6 for a heading, 0 for none.</summary>
    /// <param name="properties">Of the paragraph.</param>
    public int HeadingLevel(XElement? properties)
    {
        if (Number(properties.ValueOf("outlineLvl")) is { } own)
            return own < 6 ? own + 1 : 0;
        foreach (var style in Chain(properties.ValueOf("pStyle")))
        {
            // Its name is English in every language of the program.
            if (style.ValueOf("name") is { } name && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && Number(name[8..]) is { } level and > 0)
                return Math.Min(level, 6);
            if (Number(style.Child("pPr").ValueOf("outlineLvl")) is { } outline)
                return outline < 6 ? outline + 1 : 0;
        }

        return 0;
    }

    public bool IsTitle(XElement? properties) => Chain(properties.ValueOf("pStyle")).Any(style => string.Equals(style.ValueOf("name"), "Title", StringComparison.OrdinalIgnoreCase));

    public bool IsQuote(XElement? properties) =>
        Chain(properties.ValueOf("pStyle")).Any(style => style.ValueOf("name") is { } name && (name.Equals("Quote", StringComparison.OrdinalIgnoreCase) || name.Equals("Intense Quote", StringComparison.OrdinalIgnoreCase) || name.Equals("Quotations", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The list that a paragraph's style puts it in.</summary>
    public XElement? ListOf(XElement? properties) =>
        properties.Child("numPr") ?? Chain(properties.ValueOf("pStyle")).Select(style => style.Child("pPr").Child("numPr")).FirstOrDefault(list => list is not null);

    /// <summary>Half points.</summary>
    public int SizeOf(XElement? run, XElement? paragraph) =>
        Number(run.ValueOf("sz")) ?? Chain(run.ValueOf("rStyle")).Concat(Chain(paragraph.ValueOf("pStyle"))).Select(style => Number(style.Child("rPr").ValueOf("sz"))).FirstOrDefault(size => size is not null) ?? _size;

    /// <summary>Whether a run has a mark: said by itself, or by the style of its letters.</summary>
    public bool Has(XElement? run, string mark) =>
        run.Child(mark) is not null ? run.IsOn(mark) : Chain(run.ValueOf("rStyle")).Any(style => style.Child("rPr").IsOn(mark));

    private IEnumerable<XElement> Chain(string? id)
    {
        for (var i = 0; i < MostAncestors && id is not null; i++)
        {
            if (!_styles.TryGetValue(id, out var style))
            {
                yield return Named(id);
                break;
            }

            yield return style;
            id = style.ValueOf("basedOn");
        }
    }

    // A document that names a style and does not say what it is means Word's own: "Heading1".
    private static XElement Named(string id)
    {
        var words = id.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return new XElement("style", new XElement("name", new XAttribute("val", words.Length is > 0 && words.Length < id.Length ? words + " " + id[words.Length..] : id)));
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Briefings.Importing.Exchange;

/// <summary>Writes the text of a news item as HTML, line by line as it is in the file: NITF's elements by the names that pages have for them.</summary>
internal sealed class NewsHtml
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["hl2"] = "h2",
        ["bq"] = "blockquote",
        ["block"] = "div",
        ["media"] = "figure",
        ["media-caption"] = "figcaption",
        ["credit"] = "cite",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Kept = FrozenSet.ToFrozenSet(
        "p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tfoot tr td th caption em strong b i a br sub sup pre blockquote div figure figcaption cite hr dl dt dd img q section article".Split(' '));

    // What is about the text and not of it.
    private static readonly FrozenSet<string> Dropped = FrozenSet.ToFrozenSet(["media-producer", "media-metadata", "media-object", "script", "style", "head", "body.head", "body.end", "fn", "note"]);

    private readonly StringBuilder _html = new();
    private int _line;

    private NewsHtml(int line) => _line = line;

    /// <returns>The HTML, and the line of the file that its first line is.</returns>
    public static (string Html, int Line) Write(XElement body)
    {
        var first = Math.Max(1, ((IXmlLineInfo)body).LineNumber);
        var writer = new NewsHtml(first);
        writer.Add(body);
        return (writer._html.ToString(), first);
    }

    private void Add(XElement parent)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText text)
                AddText(text.Value);
            else if (node is XElement element && !Dropped.Contains(element.Name.LocalName))
                AddElement(element);
        }
    }

    private void AddText(string text)
    {
        _html.Append(WebUtility.HtmlEncode(text));
        _line += text.Count(c => c == '\n');
    }

    private void AddElement(XElement element)
    {
        for (; _line < ((IXmlLineInfo)element).LineNumber; _line++)
            _html.Append('\n');
        var local = element.Name.LocalName;
        if (local is "media-reference" or "img")
        {
            if (((string?)element.Attribute("source") ?? (string?)element.Attribute("src")) is { } source)
                _html.Append("<img src=\"").Append(WebUtility.HtmlEncode(source)).Append("\" alt=\"").Append(WebUtility.HtmlEncode((string?)element.Attribute("alternate-text") ?? (string?)element.Attribute("alt") ?? "")).Append("\">");
            return;
        }

        var name = Names.GetValueOrDefault(local, local);
        var isKept = Kept.Contains(name);
        if (isKept)
            _html.Append('<').Append(name).Append((string?)element.Attribute("href") is { } address ? $" href=\"{WebUtility.HtmlEncode(address)}\"" : "").Append('>');
        if (name != "br")
            Add(element);
        if (isKept && name != "br")
            _html.Append("</").Append(name).Append('>');
    }
}

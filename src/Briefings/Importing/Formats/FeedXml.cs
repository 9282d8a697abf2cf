using System.Xml;
using System.Xml.Linq;
using Briefings.Importing.Html.Stated;

namespace Briefings.Importing.Formats;

/// <summary>Finds elements of a feed by their local names: feeds disagree on name spaces.</summary>
internal static class FeedXml
{
    public static IEnumerable<XElement> All(XElement parent, params string[] names) =>
        names.SelectMany(name => parent.Elements().Where(element => element.Name.LocalName == name));

    public static XElement? Find(XElement parent, params string[] names) => All(parent, names).FirstOrDefault();

    public static string? Text(XElement parent, string name) => Find(parent, name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The text of a child with the name.</summary>
    public static string? Own(XElement parent, string name) => Text(parent, name);

    /// <summary>The words of an element that may be written as HTML.</summary>
    public static string Plain(XElement element) =>
        (string?)element.Attribute("type") is "html" ? HtmlImporter.PlainText(element.Value) : element.Value;

    public static int LineOf(XElement element) => Math.Max(1, ((IXmlLineInfo)element).LineNumber);

    public static StatedFact Fact(StatedField field, string value, XElement element) =>
        new(field, value, StatedRules.Feed, 0.95, LineOf(element), Math.Max(1, ((IXmlLineInfo)element).LinePosition));
}

using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Briefings.Files;

namespace Briefings.Importing.Formats;

/// <summary>Reads a file in RSS 2.0, RSS 1.0 or Atom: each item becomes a text of its own.</summary>
internal static class FeedImporter
{
    private static readonly XName Encoded = XNamespace.Get("http://purl.org/rss/1.0/modules/content/") + "encoded";

    /// <returns>A text for each item with the name that the feed knows it by.</returns>
    /// <exception cref="XmlException">The file is not well-formed XML.</exception>
    public static ImmutableArray<(string Name, RenderedText Text)> Read(SourceText file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1024 };
        using var reader = XmlReader.Create(new StringReader(file.Text.TrimStart('\uFEFF', ' ', '\n', '\r')), settings);
        var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        var channel = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel") ?? root;
        return
        [
            .. root.Descendants().Where(element => element.Name.LocalName is "item" or "entry")
                .Select(item => (NameOf(item), Render(file, channel, item))),
        ];
    }

    private static string NameOf(XElement item) => Text(item, "guid") ?? Text(item, "id") ?? Link(item) ?? Text(item, "title") ?? "";

    private static RenderedText Render(SourceText file, XElement channel, XElement item)
    {
        var rendered = new RenderedText(file);
        Add(rendered, "title", item, "title");
        rendered.AddLabelled("date", Date(item), LineOf(Find(item, "pubDate", "date", "published", "updated") ?? item), 1);
        rendered.AddLabelled("url", Link(item), LineOf(Find(item, "link") ?? item), 1);
        Add(rendered, "source", item, "source");
        Add(rendered, "source", channel, "title");
        rendered.AddBlank(LineOf(item));
        var body = item.Element(Encoded) ?? Find(item, "content", "description", "summary");
        if (body is not null)
            HtmlImporter.AddFragment(body.HasElements ? string.Concat(body.Nodes()) : body.Value, rendered, LineOf(body));
        return rendered;
    }

    private static void Add(RenderedText rendered, string label, XElement parent, string name)
    {
        if (Find(parent, name) is { } element)
            rendered.AddLabelled(label, Plain(element), LineOf(element), 1);
    }

    // Atom may write its titles as HTML, and says so.
    private static string Plain(XElement element) =>
        (string?)element.Attribute("type") is "html" ? HtmlImporter.PlainText(element.Value) : element.Value;

    private static string? Link(XElement item) =>
        item.Elements().Where(element => element.Name.LocalName == "link")
            .OrderBy(link => (string?)link.Attribute("rel") is null or "alternate" ? 0 : 1)
            .Select(link => (string?)link.Attribute("href") ?? link.Value.Trim())
            .FirstOrDefault(address => address.Length > 0);

    // RFC 822 in RSS, RFC 3339 in Atom; both are written as the latter.
    private static string? Date(XElement item)
    {
        var text = Text(item, "pubDate") ?? Text(item, "published") ?? Text(item, "date") ?? Text(item, "updated");
        var zone = text is { Length: > 4 } && text[^4] == ' ' && char.IsUpper(text[^1]) ? text[..^3] + "+0000" : text;
        return DateTimeOffset.TryParse(zone, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture)
            : text;
    }

    private static XElement? Find(XElement parent, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (parent.Elements().FirstOrDefault(element => element.Name.LocalName == name) is { } found)
                return found;
        }

        return null;
    }

    private static string? Text(XElement parent, string name) => Find(parent, name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;
}

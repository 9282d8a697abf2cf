using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Briefings.Files;
using Briefings.Importing.Html.Stated;

namespace Briefings.Importing.Formats;

/// <summary>Reads a feed in RSS 0.9x to 2.0, RDF or Atom, or an export of WordPress or Blogger: each item becomes a text.</summary>
internal static class FeedImporter
{
    private const string Media = "http://search.yahoo.com/mrss/";

    /// <exception cref="XmlException">The file is not well-formed XML.</exception>
    public static ImmutableArray<FeedEntry> Read(SourceText file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1024 };
        var text = file.Text.TrimStart('\uFEFF', ' ', '\n', '\r');
        XmlDepth.Check(text, settings);
        using var reader = XmlReader.Create(new StringReader(text), settings);
        var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        var channel = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel") ?? root;
        return
        [
            .. root.Elements().Concat(channel == root ? [] : channel.Elements())
                .Where(element => element.Name.LocalName is "item" or "entry" && FeedStatus.IsArticle(element))
                .Select(item => Entry(channel, item)),
        ];
    }

    private static FeedEntry Entry(XElement channel, XElement item)
    {
        var body = Body(item);
        var site = Site(channel);
        var link = FeedItemLink.Of(item, site);
        var name = FeedXml.Text(item, "guid") ?? FeedXml.Text(item, "id") ?? link ?? FeedXml.Text(item, "title") ?? "";
        return new FeedEntry(name, body is null ? "" : Html(body), FeedXml.LineOf(body ?? item))
        {
            Facts = [.. Facts(channel, item, link)],
            Base = FeedItemLink.BaseOf(body ?? item, link ?? site),
            Language = FeedXml.Own(item, "language") ?? (string?)item.Attribute(XNamespace.Xml + "lang") ?? (string?)body?.Attribute(XNamespace.Xml + "lang"),
            FeedLanguage = FeedXml.Text(channel, "language") ?? (string?)channel.Attribute(XNamespace.Xml + "lang"),
            Withheld = FeedStatus.Withheld(item),
            Topics = FeedStatus.Topics(item),
            Files = [.. Files(item)],
        };
    }

    // The fullest of what an item has; media says what its pictures show, and replaces no text.
    private static XElement? Body(XElement item)
    {
        var places = item.Elements().Where(element => element.Name.NamespaceName != Media && element.Name.LocalName is "encoded" or "content" or "description" or "summary" or "body" or "fulltext"
            && !element.Name.NamespaceName.Contains("excerpt", StringComparison.Ordinal) && element.Attribute("src") is null);
        return places.OrderBy(element => element.Name.LocalName is "encoded" or "content" or "body" or "fulltext" ? 0 : 1).FirstOrDefault(HasText);
    }

    // "<p></p>" and "&nbsp;" are no text, and must not hide the description.
    private static bool HasText(XElement element)
    {
        var html = Html(element);
        if (string.IsNullOrWhiteSpace(html))
            return false;
        return !html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal) ? true
            : !string.IsNullOrWhiteSpace(HtmlImporter.PlainText(html)) || html.Contains("<img", StringComparison.OrdinalIgnoreCase);
    }

    private static string Html(XElement body)
    {
        if (body.HasElements)
            return string.Concat(body.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)));
        return (string?)body.Attribute("type") is "text" ? System.Net.WebUtility.HtmlEncode(body.Value) : body.Value;
    }

    private static IEnumerable<StatedFact> Facts(XElement channel, XElement item, string? link)
    {
        if (FeedXml.Find(item, "title") is { } title && StatedValues.Text(FeedXml.Plain(title)) is { } words)
            yield return FeedXml.Fact(StatedField.Title, words, title);
        foreach (var date in FeedXml.All(item, "post_date", "pubDate", "published", "date", "issued", "created"))
        {
            if (StatedValues.Text(date.Value) is { } day && !day.StartsWith("0000", StringComparison.Ordinal))
                yield return FeedXml.Fact(StatedField.Date, day, date);
        }

        foreach (var date in FeedXml.All(item, "updated", "modified"))
        {
            if (StatedValues.Text(date.Value) is { } day)
                yield return FeedXml.Fact(StatedField.Updated, day, date);
        }

        if (link is not null)
            yield return FeedXml.Fact(StatedField.Address, link, FeedXml.Find(item, "link") ?? item);
        foreach (var source in FeedXml.All(item, "source").Concat(FeedXml.All(channel, "title")))
        {
            if (StatedValues.Text(FeedXml.Find(source, "title") is { } named ? FeedXml.Plain(named) : FeedXml.Plain(source)) is { } name)
                yield return FeedXml.Fact(StatedField.Site, name, source);
        }

        if (FeedAuthors.Of(item, channel) is var (authors, place))
            yield return FeedXml.Fact(StatedField.Author, authors, place);
    }

    private static IEnumerable<FeedFile> Files(XElement item)
    {
        foreach (var element in item.Descendants())
        {
            var isFile = element.Name.LocalName == "enclosure" || (element.Name.LocalName == "link" && (string?)element.Attribute("rel") == "enclosure")
                || (element.Name.NamespaceName == Media && element.Name.LocalName is "content");
            var address = (string?)element.Attribute("url") ?? (string?)element.Attribute("href");
            if (isFile && !string.IsNullOrWhiteSpace(address))
                yield return new FeedFile(address.Trim(), (string?)element.Attribute("type") ?? (string?)element.Attribute("medium") ?? "", (string?)element.Attribute("title") ?? "");
        }
    }

    private static string? Site(XElement channel) =>
        FeedXml.All(channel, "link").OrderBy(link => (string?)link.Attribute("rel") is null or "alternate" ? 0 : 1)
            .Select(link => (string?)link.Attribute("href") ?? link.Value.Trim()).FirstOrDefault(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
}

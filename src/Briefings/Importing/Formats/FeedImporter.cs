using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Briefings.Files;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Reads a feed in RSS 0.9x to 2.0, RDF or Atom, or an export of WordPress or Blogger: each item becomes a text.</summary>
internal static class FeedImporter
{
    private const string Media = "http://search.yahoo.com/mrss/";

    // More than any feed or export of the allowed size has that holds texts.
    private const int MostItems = 5_000;

    /// <exception cref="XmlException">The file is not well-formed XML.</exception>
    /// <exception cref="SeedBudgetException">It has more items than are read.</exception>
    public static ImmutableArray<FeedEntry> Read(SourceText file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1024 };
        var text = file.Text.TrimStart('\uFEFF', ' ', '\n', '\r');
        XmlDepth.Check(text, settings);
        using var reader = XmlReader.Create(new StringReader(text), settings);
        var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        var channel = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel") ?? root;
        var items = root.Elements().Concat(channel == root ? [] : channel.Elements()).Where(IsItem).ToList();
        CheckCount(items.Count);
        var head = new FeedHead(channel);
        return [.. items.Where(FeedStatus.IsArticle).Select(item => Entry(head, item))];
    }

    /// <exception cref="SeedBudgetException">They are more items than are read.</exception>
    public static void CheckCount(int items)
    {
        if (items > MostItems)
            throw new SeedBudgetException($"has more than {MostItems} items");
    }

    private static bool IsItem(XElement element) => element.Name.LocalName is "item" or "entry";

    private static FeedEntry Entry(FeedHead head, XElement item)
    {
        var body = Body(item);
        var link = FeedItemLink.Of(item, head.Site);
        var name = FeedXml.Text(item, "guid") ?? FeedXml.Text(item, "id") ?? link ?? FeedXml.Text(item, "title") ?? "";
        return new FeedEntry(name, body is null ? "" : Html(body), FeedXml.LineOf(body ?? item))
        {
            Facts = [.. Facts(head, item, link)],
            Base = FeedItemLink.BaseOf(body ?? item, link ?? head.Site),
            Language = FeedXml.Own(item, "language") ?? (string?)item.Attribute(XNamespace.Xml + "lang") ?? (string?)body?.Attribute(XNamespace.Xml + "lang"),
            FeedLanguage = head.Language,
            Withheld = FeedStatus.Withheld(item),
            Scope = FeedEntry.ScopeOf(name, head.Site, head.All("title").FirstOrDefault()?.Value),
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

    private static IEnumerable<StatedFact> Facts(FeedHead head, XElement item, string? link)
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
        foreach (var source in FeedXml.All(item, "source").Concat(head.All("title")))
        {
            if (StatedValues.Text(FeedXml.Find(source, "title") is { } named ? FeedXml.Plain(named) : FeedXml.Plain(source)) is { } name)
                yield return FeedXml.Fact(StatedField.Site, name, source);
        }

        if (FeedAuthors.Of(item, head) is var (authors, place))
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
}

using System.Buffers;
using System.Globalization;
using Briefings.Planning.Feeds;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes Atom 1.0 (RFC 4287).</summary>
internal static class AtomWriter
{
    public static void Write(FeedContent feed, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output);
        xml.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""u8);
        xml.Attribute("xml:lang", feed.Language.Value);
        xml.Raw(">\n"u8);
        xml.Element("id", feed.Id);
        Text(xml, "title", feed.Title);
        Text(xml, "subtitle", feed.Description);
        xml.Element("updated", ToRfc3339(feed.Updated ?? DateTimeOffset.UnixEpoch));
        Link(xml, "self", "application/atom+xml", feed.UrlOf(FeedFormat.Atom));
        Link(xml, "alternate", "text/html", feed.HomeUrl);
        if (feed.Hub is { } hub)
            Link(xml, "hub", null, hub);
        Author(xml, feed.SiteTitle);
        foreach (var item in feed.Items)
            Write(item, feed, xml);
        xml.Raw("</feed>\n"u8);
    }

    private static void Write(FeedItem item, FeedContent feed, XmlOutput xml)
    {
        xml.Raw("<entry"u8);
        if (item.Language != feed.Language)
            xml.Attribute("xml:lang", item.Language.Value);
        xml.Raw(">\n"u8);
        xml.Element("id", item.Id);
        Text(xml, "title", item.Title);
        Link(xml, "alternate", "text/html", item.Url);
        if (item.Picture is { } picture)
            Enclose(xml, picture);
        xml.Element("published", item.Published is { } published ? ToRfc3339(published) : null);
        // Atom wants this of every entry; of one without any date it is the earliest there is.
        xml.Element("updated", ToRfc3339(item.Updated ?? item.Published ?? DateTimeOffset.UnixEpoch));
        xml.Element("dc:date", item.Date);
        if (item.Author is { } author)
            Author(xml, author);
        foreach (var category in item.Categories)
        {
            xml.Raw("<category"u8);
            xml.Attribute("term", category);
            xml.Raw("/>\n"u8);
        }

        Text(xml, "rights", item.Rights);
        if (!item.IsShort)
            Text(xml, "summary", item.Summary);
        xml.Raw(item.IsShort ? "<summary type=\"html\">"u8 : "<content type=\"html\">"u8);
        xml.Html(item.Lead.Span, item.Html.Span);
        xml.Raw(item.IsShort ? "</summary>\n"u8 : "</content>\n"u8);
        xml.Raw("</entry>\n"u8);
    }

    // Atom's texts are plain unless they say otherwise; they say so all the same, for readers that guess.
    private static void Text(XmlOutput xml, string name, string? text)
    {
        if (text is null)
            return;
        xml.Raw($"<{name} type=\"text\">");
        xml.Text(text);
        xml.Raw($"</{name}>\n");
    }

    private static void Author(XmlOutput xml, string name)
    {
        xml.Raw("<author>"u8);
        xml.Element("name", name);
        xml.Raw("</author>\n"u8);
    }

    private static void Enclose(XmlOutput xml, FeedPicture picture)
    {
        xml.Raw("<link rel=\"enclosure\""u8);
        xml.Attribute("type", picture.Type);
        xml.Attribute("length", picture.Length.ToString(CultureInfo.InvariantCulture));
        xml.Attribute("href", picture.Url);
        xml.Raw("/>\n"u8);
    }

    private static void Link(XmlOutput xml, string relation, string? type, string url)
    {
        xml.Raw("<link"u8);
        xml.Attribute("rel", relation);
        if (type is not null)
            xml.Attribute("type", type);
        xml.Attribute("href", url);
        xml.Raw("/>\n"u8);
    }

    private static string ToRfc3339(DateTimeOffset moment) => moment.Offset == TimeSpan.Zero
        ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}

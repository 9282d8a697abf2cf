using System.Buffers;
using System.Globalization;
using Briefings.Planning.Feeds;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes RSS 2.0 with the content, Dublin Core and Atom modules that readers know.</summary>
internal static class RssWriter
{
    public static void Write(FeedContent feed, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output);
        xml.Raw("""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
            """u8);
        if (feed.Items.Any(item => item.Picture is not null))
            xml.Raw(" xmlns:media=\"http://search.yahoo.com/mrss/\""u8);
        xml.Raw(">\n<channel>\n"u8);
        xml.Element("title", FeedText.Line(feed.Title));
        xml.Element("link", feed.HomeUrl);
        xml.Element("description", FeedText.Html(feed.Description));
        xml.Element("language", feed.Language.Value);
        xml.Element("dc:language", feed.Language.Value);
        if (feed.Updated is { } updated)
            xml.Element("lastBuildDate", ToRfc822(updated));
        xml.Raw("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"");
        xml.Text(feed.UrlOf(FeedFormat.Rss));
        xml.Raw("\"/>\n");
        if (feed.Hub is { } hub)
        {
            xml.Raw("<atom:link rel=\"hub\""u8);
            xml.Attribute("href", hub);
            xml.Raw("/>\n"u8);
        }

        foreach (var item in feed.Items)
            Write(item, feed, xml);
        xml.Raw("</channel>\n</rss>\n"u8);
    }

    private static void Write(FeedItem item, FeedContent feed, XmlOutput xml)
    {
        xml.Raw("<item>\n"u8);
        xml.Element("title", FeedText.Line(item.MarkedTitle));
        xml.Element("link", item.Url);
        xml.Raw("<guid isPermaLink=\"false\">"u8);
        xml.Text(item.Id);
        xml.Raw("</guid>\n"u8);
        // There is no date of change that readers know, so what was put right gets a new date: they sort by it, and show it again.
        if ((item.Corrected ?? item.Published) is { } published)
            xml.Element("pubDate", ToRfc822(published));
        xml.Element("dc:date", item.Date);
        xml.Element("dc:creator", item.Author is { } author ? FeedText.Line(author) : null);
        xml.Element("dc:rights", item.Rights is { } rights ? FeedText.Line(rights) : null);
        if (item.Language != feed.Language)
            xml.Element("dc:language", item.Language.Value);
        foreach (var category in item.Categories)
            xml.Element("category", FeedText.Line(category));
        if (item.Picture is { } picture)
            Write(picture, xml);
        if (!item.IsShort)
            xml.Element("description", FeedText.Html(item.Summary ?? item.Title));
        xml.Raw(item.IsShort ? "<description>"u8 : "<content:encoded>"u8);
        xml.Html(item.Lead.Span, item.Html.Span);
        xml.Raw(item.IsShort ? "</description>\n"u8 : "</content:encoded>\n"u8);
        xml.Raw("</item>\n"u8);
    }

    private static void Write(FeedPicture picture, XmlOutput xml)
    {
        xml.Raw("<enclosure"u8);
        xml.Attribute("url", picture.Url);
        xml.Attribute("length", picture.Length.ToString(CultureInfo.InvariantCulture));
        xml.Attribute("type", picture.Type);
        xml.Raw("/>\n<media:content"u8);
        xml.Attribute("url", picture.Url);
        xml.Attribute("type", picture.Type);
        xml.Attribute("medium", "image");
        xml.Attribute("width", picture.Size.Width.ToString(CultureInfo.InvariantCulture));
        xml.Attribute("height", picture.Size.Height.ToString(CultureInfo.InvariantCulture));
        xml.Raw(">\n"u8);
        xml.Element("media:description", picture.Alt is { } alt ? FeedText.Line(alt) : null);
        xml.Element("media:credit", picture.Credit is { } credit ? FeedText.Line(credit) : null);
        xml.Raw("</media:content>\n"u8);
    }

    // RFC 822 writes the offset without a colon, which .NET's "r" does only for UTC.
    private static string ToRfc822(DateTimeOffset moment) => moment.Offset == TimeSpan.Zero
        ? moment.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture)
        : moment.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
            + moment.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}

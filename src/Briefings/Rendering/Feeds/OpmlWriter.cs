using System.Buffers;
using System.Collections.Immutable;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes OPML 2.0, which feed readers take many feeds from at once.</summary>
internal static class OpmlWriter
{
    public static void Write(string title, ImmutableArray<FeedLink> feeds, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output);
        xml.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<opml version=\"2.0\">\n<head>\n"u8);
        xml.Element("title", FeedText.Line(title));
        xml.Raw("</head>\n<body>\n"u8);
        foreach (var feed in feeds)
        {
            xml.Raw("<outline type=\"rss\""u8);
            xml.Attribute("text", FeedText.Line(feed.Title));
            xml.Attribute("title", FeedText.Line(feed.Title));
            xml.Attribute("xmlUrl", feed.Url);
            xml.Attribute("htmlUrl", feed.PageUrl);
            xml.Raw("/>\n"u8);
        }

        xml.Raw("</body>\n</opml>\n"u8);
    }
}

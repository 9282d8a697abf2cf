using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Briefings.Planning.Feeds;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    public static void Write(FeedContent feed, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, JsonText.Options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("description", feed.Description);
        json.WriteString("language", feed.Language.Value);
        json.WriteString("home_page_url", feed.HomeUrl);
        json.WriteString("feed_url", feed.UrlOf(FeedFormat.Json));
        if (feed.Hub is { } hub)
            WriteHub(json, hub);
        json.WriteStartArray("items");
        foreach (var item in feed.Items)
            Write(item, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(FeedItem item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("url", item.Url);
        json.WriteString("title", item.Title);
        json.WriteString("language", item.Language.Value);
        if (item is { IsShort: false, Summary: { } summary })
            json.WriteString("summary", summary);
        json.WritePropertyName("content_html");
        json.WriteStringValueSegment(item.Lead.Span, isFinalSegment: false);
        json.WriteStringValueSegment(item.Html.Span, isFinalSegment: true);
        if (item.Picture is { } picture)
            WritePicture(json, picture);
        WriteDate(json, "date_published", item.Published);
        WriteDate(json, "date_modified", item.Updated);
        if (item.Date is not null || item.Rights is not null)
            WriteDublinCore(json, item);
        if (item.Author is { } author)
            WriteAuthor(json, author);
        if (!item.Categories.IsEmpty)
            WriteTags(json, item.Categories);
        json.WriteEndObject();
    }

    // Dublin Core's date and rights, as an object of our own: those begin with an underscore.
    private static void WriteDublinCore(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject("_dc");
        if (item.Date is { } date)
            json.WriteString("date", date);
        if (item.Rights is { } rights)
            json.WriteString("rights", rights);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateTimeOffset? date)
    {
        if (date is { } moment)
            json.WriteString(name, moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    private static void WritePicture(Utf8JsonWriter json, FeedPicture picture)
    {
        json.WriteString("image", picture.Url);
        json.WriteStartArray("attachments");
        json.WriteStartObject();
        json.WriteString("url", picture.Url);
        json.WriteString("mime_type", picture.Type);
        json.WriteNumber("size_in_bytes", picture.Length);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string author)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", author);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteHub(Utf8JsonWriter json, string url)
    {
        json.WriteStartArray("hubs");
        json.WriteStartObject();
        json.WriteString("type", "WebSub");
        json.WriteString("url", url);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTags(Utf8JsonWriter json, IEnumerable<string> tags)
    {
        json.WriteStartArray("tags");
        foreach (var tag in tags)
            json.WriteStringValue(tag);
        json.WriteEndArray();
    }
}

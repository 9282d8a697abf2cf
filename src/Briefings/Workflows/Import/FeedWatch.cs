using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Fetching;
using Briefings.Files;
using Briefings.Importing.Formats;
using Briefings.Importing.Html.Stated;

namespace Briefings.Workflows.Import;

/// <summary>Asks the feeds that a site watches for what is new, and puts each new item into <c>seeds/drafts/</c>, once.</summary>
/// <param name="files">The site's.</param>
/// <param name="fetcher">Asks.</param>
/// <param name="diagnostics">Receives what does not answer.</param>
internal sealed class FeedWatch(ISiteFiles files, Fetcher fetcher, DiagnosticBag diagnostics)
{
    /// <summary>What was seen; without it, items that were deleted come again.</summary>
    public const string FileName = ".briefings/watch.tsv";

    private const string Folder = SeedFolder.Name + "/drafts/";

    private readonly Dictionary<string, (string? Tag, string? Modified)> _feeds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <returns>The new raw files, by path.</returns>
    public ImmutableArray<string> Fetch(IEnumerable<WatchedFeed> feeds)
    {
        ReadSeen();
        var written = feeds.SelectMany(FetchFeed).Order(StringComparer.Ordinal).ToImmutableArray();
        WriteSeen();
        return written;
    }

    private List<string> FetchFeed(WatchedFeed watched)
    {
        var feed = watched.Address;
        var known = _feeds.GetValueOrDefault(feed.AbsoluteUri);
        var file = fetcher.Fetch(feed, known.Tag, known.Modified);
        if (file.Problem is { } problem)
            diagnostics.Add(DocumentMessages.CannotFetch(watched.Place, feed.AbsoluteUri, problem));
        if (file.Problem is not null || file.IsUnchanged)
            return [];
        var source = new SourceText(feed.AbsoluteUri, TextDecoder.Decode(file.Bytes.Span, file.Charset).Text);
        if (Entries(source) is not { } entries)
        {
            diagnostics.Add(DocumentMessages.CannotFetch(watched.Place, feed.AbsoluteUri, "it is not a feed"));
            return [];
        }

        _feeds[feed.AbsoluteUri] = (file.Tag, file.Modified);
        return [.. entries.Where(entry => _seen.Add(KeyOf(feed, entry))).Select(entry => Write(feed, entry))];
    }

    private static ImmutableArray<FeedEntry>? Entries(SourceText source)
    {
        try
        {
            return SeedKinds.Of("feed.json", source.Text) == SeedKind.Feed ? FeedImporter.Read(source) : JsonFeedImporter.Read(source);
        }
        catch (Exception fault) when (fault is XmlException or JsonException)
        {
            return null;
        }
    }

    private static string KeyOf(Uri feed, FeedEntry entry) => ContentHash.Of(feed.AbsoluteUri + "\n" + entry.Name)[..16];

    // A feed of one item, which is read like any other.
    private string Write(Uri feed, FeedEntry entry)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", Fact(entry, StatedField.Site) ?? feed.Host);
            json.WriteString("feed_url", feed.AbsoluteUri);
            json.WriteStartArray("items");
            json.WriteStartObject();
            json.WriteString("id", entry.Name);
            WriteText(json, "url", Fact(entry, StatedField.Address));
            WriteText(json, "title", Fact(entry, StatedField.Title));
            WriteText(json, "date_published", Fact(entry, StatedField.Date));
            WriteText(json, "date_modified", Fact(entry, StatedField.Updated));
            WriteText(json, "language", entry.Language ?? entry.FeedLanguage);
            json.WriteString("content_html", entry.Html);
            WriteList(json, "tags", entry.Topics);
            json.WriteStartArray("authors");
            foreach (var name in Fact(entry, StatedField.Author)?.Split("; ") ?? [])
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        var path = $"{Folder}{Slug.From(Fact(entry, StatedField.Title) ?? feed.Host).Value}-{KeyOf(feed, entry)[..8]}.json";
        files.Write(path, stream.ToArray());
        return path;
    }

    private static string? Fact(FeedEntry entry, StatedField field) => entry.Facts.FirstOrDefault(fact => fact.Field == field)?.Value;

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void WriteList(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    // A line is "feed", its address, tag and time, or "seen" and the key of an item.
    private void ReadSeen()
    {
        foreach (var line in files.Exists(FileName) ? Encoding.UTF8.GetString(files.Read(FileName)).Split('\n') : [])
        {
            var parts = line.Split('\t');
            if (parts is ["feed", var address, var tag, var modified])
                _feeds[address] = (tag.Length > 0 ? tag : null, modified.Length > 0 ? modified : null);
            else if (parts is ["seen", var key])
                _seen.Add(key);
        }
    }

    private void WriteSeen()
    {
        var text = new StringBuilder();
        foreach (var (address, (tag, modified)) in _feeds.OrderBy(feed => feed.Key, StringComparer.Ordinal).Where(feed => !(feed.Value.Tag + feed.Value.Modified).Any(char.IsControl)))
            text.Append("feed\t").Append(address).Append('\t').Append(tag).Append('\t').Append(modified).Append('\n');
        foreach (var key in _seen.Order(StringComparer.Ordinal))
            text.Append("seen\t").Append(key).Append('\n');
        files.Write(FileName, Encoding.UTF8.GetBytes(text.ToString()));
    }
}

using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Briefings.Checking.Html;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking.Feeds;

/// <summary>Checks a feed in JSON (jsonfeed.org, version 1.1).</summary>
/// <param name="scan">Takes what is found.</param>
/// <param name="bytes">What the document was parsed from.</param>
internal sealed class JsonFeedChecker(FeedScan scan, ReadOnlyMemory<byte> bytes) : IDisposable
{
    private readonly ElementText _html = new();
    private (int Offset, int Line, int Column) _at = (0, 1, 1);

    private const string Version = "https://jsonfeed.org/version/";

    /// <summary>Whether a JSON file says that it is a feed.</summary>
    public static bool IsFeed(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && Text(root, "version")?.StartsWith(Version, StringComparison.Ordinal) == true;

    public void Dispose() => _html.Dispose();

    public void Check(JsonElement root)
    {
        var place = SourceSpan.At(scan.Path, 1, 1);
        scan.Require(Text(root, "title"), place, "title");
        if (Text(root, "feed_url") is { } own && own != scan.OwnUrl)
            scan.Report(place, Messages.FeedSelfElsewhere, own);
        if (Text(root, "home_page_url") is { } home)
            scan.CheckUrl(home, place);
        if (!root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
        {
            scan.Report(place, Messages.FeedValueMissing, "items");
            return;
        }

        foreach (var item in items.EnumerateArray())
            CheckItem(item, PlaceOf(item));
    }

    private void CheckItem(JsonElement item, SourceSpan place)
    {
        scan.CheckItem(Text(item, "id"), Text(item, "url"), place);
        if (item.TryGetProperty("content_html", out var html) && html.ValueKind == JsonValueKind.String)
        {
            _html.Read(JsonMarshal.GetRawUtf8Value(html));
            scan.CheckHtml(_html.Utf8, place);
        }
        else
            scan.Require(Text(item, "content_text"), place, "content_html or content_text of an item");
        foreach (var name in (ReadOnlySpan<string>)["date_published", "date_modified"])
        {
            if (Text(item, name) is { } date && !FeedDates.IsRfc3339(date))
                scan.Report(place, Messages.FeedDateWrong, date);
        }
    }

    // Items come one behind the other: each is counted on from the last.
    private SourceSpan PlaceOf(JsonElement item)
    {
        if (bytes.Span.Overlaps(JsonMarshal.GetRawUtf8Value(item), out var offset) && offset >= _at.Offset)
        {
            var between = bytes.Span[_at.Offset..offset];
            var lines = between.Count((byte)'\n');
            var column = Encoding.UTF8.GetCharCount(between[(between.LastIndexOf((byte)'\n') + 1)..]) + (lines == 0 ? _at.Column : 1);
            _at = (offset, _at.Line + lines, column);
        }

        return SourceSpan.At(scan.Path, _at.Line, _at.Column);
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}

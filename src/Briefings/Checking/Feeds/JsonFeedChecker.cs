using System.Runtime.InteropServices;
using System.Text.Json;
using Briefings.Checking.Html;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking.Feeds;

/// <summary>Checks a feed in JSON (jsonfeed.org, version 1.1).</summary>
internal sealed class JsonFeedChecker(FeedScan scan) : IDisposable
{
    private readonly ElementText _html = new();

    private const string Version = "https://jsonfeed.org/version/";

    /// <summary>Whether a JSON file says that it is a feed.</summary>
    public static bool IsFeed(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && Text(root, "version")?.StartsWith(Version, StringComparison.Ordinal) == true;

    public void Dispose() => _html.Dispose();

    public void Check(JsonElement root)
    {
        var place = SourceSpan.File(scan.Path);
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
            CheckItem(item, place);
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

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}

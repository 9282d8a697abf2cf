using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Files;
using Briefings.Importing.Html.Inline;
using Briefings.Importing.Html.Stated;
using Briefings.Importing.Lines;

namespace Briefings.Importing.Formats;

/// <summary>Reads a JSON Feed, or an export of Ghost: each item becomes a text.</summary>
internal static class JsonFeedImporter
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <returns>Null where the file is neither.</returns>
    /// <exception cref="JsonException">The file is not JSON.</exception>
    public static ImmutableArray<FeedEntry>? Read(SourceText file)
    {
        using var document = JsonDocument.Parse(JsonEscapes.Repair(file.Text), Lenient);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            return null;
        var lines = new JsonLines(file);
        if (JsonText(root, "version") is { } version && version.Contains("jsonfeed.org", StringComparison.Ordinal) && root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array)
        {
            FeedImporter.CheckCount(items.GetArrayLength());
            return [.. items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => Entry(root, item, lines))];
        }

        return GhostExport.Read(root, lines);
    }

    private static FeedEntry Entry(JsonElement feed, JsonElement item, JsonLines lines)
    {
        var id = JsonText(item, "id") ?? JsonText(item, "url") ?? JsonText(item, "title") ?? "";
        var line = lines.Of(id);
        var home = Uri.TryCreate(JsonText(feed, "home_page_url"), UriKind.Absolute, out var site) ? site : null;
        var link = PageAddress.Complete(JsonText(item, "url"), home) ?? PageAddress.Complete(JsonText(item, "external_url"), home);
        var plain = JsonText(item, "content_text");
        return new FeedEntry(id, JsonText(item, "content_html") ?? (plain is null ? JsonText(item, "summary") ?? "" : Paragraphs(plain)), line)
        {
            Facts = [.. Facts(feed, item, link, line)],
            Base = Uri.TryCreate(link, UriKind.Absolute, out var page) ? page : home,
            Scope = FeedEntry.ScopeOf(id, JsonText(feed, "home_page_url") ?? JsonText(feed, "feed_url"), JsonText(feed, "title")),
            Language = JsonText(item, "language"),
            FeedLanguage = JsonText(feed, "language"),
            Topics = [.. Array(item, "tags").Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!)],
            Files = [.. Pictures(item), .. Array(item, "attachments").Select(file => new FeedFile(JsonText(file, "url") ?? "", JsonText(file, "mime_type") ?? "", JsonText(file, "title") ?? "")).Where(file => file.Address.Length > 0)],
        };
    }

    private static IEnumerable<FeedFile> Pictures(JsonElement item) =>
        JsonText(item, "image") is { } image ? [new FeedFile(image, "image", "")] : [];

    private static IEnumerable<StatedFact> Facts(JsonElement feed, JsonElement item, string? link, int line)
    {
        var authors = Array(item, "authors").Concat(item.TryGetProperty("author", out var one) ? [one] : []).DefaultIfEmpty().Where(author => author.ValueKind == JsonValueKind.Object).Select(author => JsonText(author, "name")).OfType<string>().ToList();
        if (authors.Count == 0)
            authors = [.. Array(feed, "authors").Where(author => author.ValueKind == JsonValueKind.Object).Select(author => JsonText(author, "name")).OfType<string>()];
        (StatedField Field, string? Value)[] stated =
        [
            (StatedField.Title, JsonText(item, "title")), (StatedField.Date, JsonText(item, "date_published")), (StatedField.Updated, JsonText(item, "date_modified")),
            (StatedField.Address, link), (StatedField.Site, JsonText(feed, "title")), (StatedField.Author, authors.Count > 0 ? string.Join("; ", authors) : null),
        ];
        foreach (var (field, value) in stated)
        {
            if (StatedValues.Text(value) is { } text)
                yield return new StatedFact(field, text, StatedRules.Feed, 0.95, line, 1);
        }
    }

    private static string Paragraphs(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(paragraph => "<p>" + System.Net.WebUtility.HtmlEncode(paragraph).Replace("\n", "<br>", StringComparison.Ordinal) + "</p>"));

    internal static IEnumerable<JsonElement> Array(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : [];

    internal static string? JsonText(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString() is { Length: > 0 } text ? text : null : null;
}

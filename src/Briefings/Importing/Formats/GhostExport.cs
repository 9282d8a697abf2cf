using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Importing.Html.Stated;

namespace Briefings.Importing.Formats;

/// <summary>Reads the export of a Ghost site: <c>{"db": [{"data": {"posts": […]}}]}</c>.</summary>
internal static class GhostExport
{
    /// <returns>Null where the file is no such export.</returns>
    public static ImmutableArray<FeedEntry>? Read(JsonElement root, JsonLines lines)
    {
        var data = JsonFeedImporter.Array(root, "db").Append(root).Where(one => one.ValueKind == JsonValueKind.Object)
            .Select(one => one.TryGetProperty("data", out var inner) ? inner : default).FirstOrDefault(inner => JsonFeedImporter.Array(inner, "posts").Any());
        if (data.ValueKind != JsonValueKind.Object)
            return null;
        FeedImporter.CheckCount(JsonFeedImporter.Array(data, "posts").Count());
        var (tags, authors) = (Ties(data, "posts_tags", "tag_id", "tags"), Ties(data, "posts_authors", "author_id", "users"));
        return
        [
            .. JsonFeedImporter.Array(data, "posts").Select(post => Entry(post, Named(post, "authors", authors), lines) with { Topics = Named(post, "tags", tags) }),
        ];
    }

    private static FeedEntry Entry(JsonElement post, ImmutableArray<string> authors, JsonLines lines)
    {
        var id = JsonFeedImporter.JsonText(post, "uuid") ?? JsonFeedImporter.JsonText(post, "id") ?? "";
        var line = lines.Of(id);
        var status = JsonFeedImporter.JsonText(post, "status");
        var readers = JsonFeedImporter.JsonText(post, "visibility");
        return new FeedEntry(id, JsonFeedImporter.JsonText(post, "html") ?? JsonFeedImporter.JsonText(post, "plaintext") ?? "", line)
        {
            Facts = [.. Facts(post, authors, line)],
            Language = JsonFeedImporter.JsonText(post, "locale"),
            // What only members may read is not for all.
            Withheld = status is not (null or "published" or "sent") ? status : readers is null or "" or "public" ? null : readers,
            Files = JsonFeedImporter.JsonText(post, "feature_image") is { } image && !image.StartsWith("__GHOST_URL__", StringComparison.Ordinal) ? [new FeedFile(image, "image", "")] : [],
        };
    }

    private static IEnumerable<StatedFact> Facts(JsonElement post, ImmutableArray<string> authors, int line)
    {
        (StatedField Field, string? Value)[] stated =
        [
            (StatedField.Title, JsonFeedImporter.JsonText(post, "title")), (StatedField.Date, JsonFeedImporter.JsonText(post, "published_at") ?? JsonFeedImporter.JsonText(post, "created_at")),
            (StatedField.Address, JsonFeedImporter.JsonText(post, "canonical_url")), (StatedField.Author, authors.IsEmpty ? null : string.Join("; ", authors)),
        ];
        foreach (var (field, value) in stated)
        {
            if (StatedValues.Text(value) is { } text)
                yield return new StatedFact(field, text, StatedRules.Feed, 0.95, line, 1);
        }
    }

    // A table of the export ties posts to tags and authors; a later one writes them into the post.
    private static ImmutableArray<string> Named(JsonElement post, string names, ILookup<string, string> ties)
    {
        var own = JsonFeedImporter.Array(post, names).Select(one => JsonFeedImporter.JsonText(one, "name")).OfType<string>().ToImmutableArray();
        return own.IsEmpty ? [.. ties[JsonFeedImporter.JsonText(post, "id") ?? ""]] : own;
    }

    // From a post to the names that a table ties it to, in the order in which they are listed.
    private static ILookup<string, string> Ties(JsonElement data, string table, string key, string names)
    {
        var posts = JsonFeedImporter.Array(data, table).ToLookup(row => JsonFeedImporter.JsonText(row, key) ?? "", row => JsonFeedImporter.JsonText(row, "post_id") ?? "", StringComparer.Ordinal);
        return JsonFeedImporter.Array(data, names).Select(row => (Id: JsonFeedImporter.JsonText(row, "id"), Name: JsonFeedImporter.JsonText(row, "name")))
            .Where(row => row is { Id: not null, Name.Length: > 0 } && row.Name![0] != '#')
            .SelectMany(row => posts[row.Id!].Distinct(StringComparer.Ordinal).Select(post => (post, row.Name)))
            .ToLookup(tie => tie.post, tie => tie.Name!, StringComparer.Ordinal);
    }
}

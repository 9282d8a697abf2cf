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
        return [.. JsonFeedImporter.Array(data, "posts").Select(post => Entry(data, post, lines))];
    }

    private static FeedEntry Entry(JsonElement data, JsonElement post, JsonLines lines)
    {
        var id = JsonFeedImporter.JsonText(post, "uuid") ?? JsonFeedImporter.JsonText(post, "id") ?? "";
        var line = lines.Of(id);
        var status = JsonFeedImporter.JsonText(post, "status");
        return new FeedEntry(id, JsonFeedImporter.JsonText(post, "html") ?? JsonFeedImporter.JsonText(post, "plaintext") ?? "", line)
        {
            Facts = [.. Facts(data, post, line)],
            Language = JsonFeedImporter.JsonText(post, "locale"),
            Withheld = status is null or "published" or "sent" ? null : status,
            Topics = Named(data, post, "posts_tags", "tag_id", "tags"),
            Files = JsonFeedImporter.JsonText(post, "feature_image") is { } image && !image.StartsWith("__GHOST_URL__", StringComparison.Ordinal) ? [new FeedFile(image, "image", "")] : [],
        };
    }

    private static IEnumerable<StatedFact> Facts(JsonElement data, JsonElement post, int line)
    {
        var authors = Named(data, post, "posts_authors", "author_id", "users");
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
    private static ImmutableArray<string> Named(JsonElement data, JsonElement post, string table, string key, string names)
    {
        var own = JsonFeedImporter.Array(post, names == "users" ? "authors" : names).Select(one => JsonFeedImporter.JsonText(one, "name")).OfType<string>().ToImmutableArray();
        if (!own.IsEmpty)
            return own;
        var id = JsonFeedImporter.JsonText(post, "id");
        var tied = JsonFeedImporter.Array(data, table).Where(row => JsonFeedImporter.JsonText(row, "post_id") == id).Select(row => JsonFeedImporter.JsonText(row, key)).ToHashSet();
        return [.. JsonFeedImporter.Array(data, names).Where(row => tied.Contains(JsonFeedImporter.JsonText(row, "id"))).Select(row => JsonFeedImporter.JsonText(row, "name")).OfType<string>().Where(name => name[0] != '#')];
    }
}

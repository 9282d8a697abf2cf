using System.Collections.Immutable;
using System.Text.Json;

namespace Briefings.Publishing;

/// <summary>Reads what <c>rclone lsjson --hash</c> prints.</summary>
internal static class RcloneListing
{
    private static readonly ImmutableArray<(string Name, HashKind Kind)> Hashes =
        [("sha256", HashKind.Sha256), ("sha1", HashKind.Sha1), ("md5", HashKind.Md5)];

    /// <exception cref="JsonException">It is not what rclone prints.</exception>
    public static ImmutableArray<PublishedFile> Read(string json)
    {
        using var listing = JsonDocument.Parse(json);
        return [.. listing.RootElement.EnumerateArray().Select(ToFile)];
    }

    /// <summary>Whether <c>rclone backend features</c> names a hash that we know.</summary>
    /// <exception cref="JsonException">It is not what rclone prints.</exception>
    public static bool HasHashes(string json)
    {
        using var features = JsonDocument.Parse(json);
        return features.RootElement.TryGetProperty("Hashes", out var hashes) && hashes.ValueKind == JsonValueKind.Array
            && hashes.EnumerateArray().Any(hash => Hashes.Any(known => known.Name == hash.GetString()));
    }

    private static PublishedFile ToFile(JsonElement entry)
    {
        var path = entry.GetProperty("Path").GetString()!;
        var length = entry.GetProperty("Size").GetInt64();
        if (entry.TryGetProperty("Hashes", out var hashes))
        {
            foreach (var (name, kind) in Hashes)
            {
                if (hashes.TryGetProperty(name, out var hash) && hash.GetString() is { Length: > 0 } text)
                    return new PublishedFile(path, length, kind, text);
            }
        }

        return new PublishedFile(path, length, HashKind.Sha256, null);
    }
}

using System.Text.Json;

namespace Briefings.Importing.Html.Stated;

/// <summary>The names of the things in a piece of JSON-LD by their identifiers, since an article may only refer to its author.</summary>
internal sealed class JsonLdNames
{
    private const int Deepest = 12;
    private const int Most = 500;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public static JsonLdNames Of(JsonElement root)
    {
        var names = new JsonLdNames();
        names.Visit(root, 0);
        return names;
    }

    /// <returns>Null where no thing with the identifier has a name.</returns>
    public string? Find(string? id) => id is null ? null : _names.GetValueOrDefault(id);

    private void Visit(JsonElement thing, int depth)
    {
        if (depth > Deepest || _names.Count > Most)
            return;
        if (thing.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in thing.EnumerateArray())
                Visit(item, depth + 1);
        }
        else if (thing.ValueKind == JsonValueKind.Object)
        {
            if (Text(thing, "@id") is { } id && Text(thing, "name") is { } name)
                _names.TryAdd(id, name);
            foreach (var inner in thing.EnumerateObject())
                Visit(inner.Value, depth + 1);
        }
    }

    private static string? Text(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

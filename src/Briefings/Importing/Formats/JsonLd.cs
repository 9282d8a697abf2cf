using System.Text.Json;
using AngleSharp.Dom;

namespace Briefings.Importing.Formats;

/// <summary>Reads what a page states of its article as JSON-LD (schema.org: headline, datePublished, publisher).</summary>
internal static class JsonLd
{
    public static IEnumerable<(string Label, string Value, int Line)> Read(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            var line = script.SourceReference?.Position.Line ?? 1;
            foreach (var (label, value) in Facts(script.TextContent))
                yield return (label, value, line);
        }
    }

    private static List<(string Label, string Value)> Facts(string json)
    {
        var facts = new List<(string, string)>();
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            foreach (var thing in Things(document.RootElement))
            {
                Add(facts, "title", Text(thing, "headline"));
                Add(facts, "date", Text(thing, "datePublished"));
                if (thing.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object)
                    Add(facts, "source", Text(publisher, "name"));
            }
        }
        catch (JsonException)
        {
            // Many pages carry broken JSON-LD; the page itself can still be read.
        }

        return facts;
    }

    // The thing itself, a list of things, or a graph of them; only articles count.
    private static IEnumerable<JsonElement> Things(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return root.EnumerateArray().SelectMany(Things);
        if (root.ValueKind != JsonValueKind.Object)
            return [];
        if (root.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array)
            return graph.EnumerateArray().SelectMany(Things);
        return IsArticle(root) ? [root] : [];
    }

    private static bool IsArticle(JsonElement thing) =>
        thing.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type));

    private static bool IsArticleType(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "Report" or "PressRelease");

    private static string? Text(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static void Add(List<(string, string)> facts, string label, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            facts.Add((label, value));
    }
}

using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace Briefings.Importing.Html.Stated;

/// <summary>Parses JSON-LD as pages write it: with line breaks in strings, comments around it, or cut off.</summary>
internal static class JsonLdText
{
    private const int LongestObject = 400;

    private static readonly (string Key, StatedField Field, double Trust)[] Scanned =
        [("headline", StatedField.Title, 0.8), ("datePublished", StatedField.Date, 0.85), ("dateModified", StatedField.Updated, 0.85)];

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <returns>False where it cannot be read as JSON.</returns>
    public static bool Parse(string text, Action<JsonElement> use)
    {
        try
        {
            using var document = JsonDocument.Parse(Clean(text), Lenient);
            use(document.RootElement);
            return true;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // A string with half a surrogate is invalid only when it is read.
            return false;
        }
    }

    /// <summary>The strings behind the names that matter, wherever they are.</summary>
    public static IEnumerable<StatedFact> Scan(IElement script)
    {
        var text = script.TextContent;
        foreach (var (key, field, trust) in Scanned)
        {
            if (Value(text, key) is { } found && StatedValues.Text(found) is { } value)
                yield return StatedValues.At(script, field, value, StatedRules.BrokenJsonLd, trust);
        }

        if (StatedValues.Text(NameWithin(text, "author") ?? Value(text, "\"author\"")) is { } author)
            yield return StatedValues.At(script, StatedField.Author, author, StatedRules.BrokenJsonLd, 0.8);
        if (StatedValues.Text(NameWithin(text, "publisher")) is { } publisher)
            yield return StatedValues.At(script, StatedField.Site, publisher, StatedRules.BrokenJsonLd, 0.8);
    }

    /// <summary>The name in the object behind another name: <c>"author": {"@type": "Person", "name": "…"}</c>.</summary>
    public static string? NameWithin(string text, string key)
    {
        var at = text.IndexOf($"\"{key}\"", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var end = text.IndexOf('}', at);
        return Value(text[at..(end < 0 ? Math.Min(text.Length, at + LongestObject) : end)], "\"name\"");
    }

    /// <summary>The string behind a name: <c>"datePublished" : "…"</c>.</summary>
    public static string? Value(string text, string key)
    {
        for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(key, at + key.Length, StringComparison.Ordinal))
        {
            var i = at + key.Length;
            while (i < text.Length && (text[i] is '"' or '\'' or '\\' || char.IsWhiteSpace(text[i])))
                i++;
            if (i >= text.Length || text[i] != ':')
                continue;
            i++;
            while (i < text.Length && (text[i] == '\\' || char.IsWhiteSpace(text[i])))
                i++;
            if (i >= text.Length || text[i] is not ('"' or '\''))
                continue;
            var end = text.IndexOf(text[i], i + 1);
            if (end > i && end - i < 400)
                return text[(i + 1)..end].TrimEnd('\\');
        }

        return null;
    }

    private static string Clean(string text)
    {
        var start = text.IndexOfAny(['{', '[']);
        var end = text.LastIndexOfAny(['}', ']']);
        var json = start >= 0 && end > start ? text[start..(end + 1)] : text;
        var clean = new StringBuilder(json.Length);
        var (inString, escaped) = (false, false);
        foreach (var c in json)
        {
            clean.Append(inString && char.IsControl(c) ? ' ' : c);
            inString = c == '"' && !escaped ? !inString : inString;
            escaped = c == '\\' && !escaped;
        }

        return clean.ToString();
    }
}

using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Briefings.Language;

namespace Briefings.Importing.Html.Stated;

/// <summary>Finds the text of an article that a page has only for its scripts, or for browsers without them.</summary>
internal static class ScriptedText
{
    private const int Least = 200;
    private const int Deepest = 30;
    private const int LongestScript = 2_000_000;

    private static readonly string[] Names = ["articleBody", "body", "content", "html", "text", "bodyHtml", "contentHtml", "story", "rendered", "body_html", "content_html"];

    /// <returns>The longest as HTML with its element; null where there is none.</returns>
    public static (string Html, IElement Place)? Find(IDocument document) =>
        document.QuerySelectorAll("noscript, script").SelectMany(element => Texts(element).Select(html => (Html: html, Place: element, Weight: Weight(html))))
            .Where(text => text.Weight >= Least).Select(text => ((string Html, IElement Place, int Weight)?)text).MaxBy(text => text!.Value.Weight) is var (html, place, _) ? (html, place) : null;

    private static IEnumerable<string> Texts(IElement element)
    {
        if (element.LocalName == "noscript")
            return [element.InnerHtml];
        var type = element.GetAttribute("type") ?? "";
        var text = element.TextContent;
        if (text.Length is < Least or > LongestScript)
            return [];
        if (type.Contains("template", StringComparison.OrdinalIgnoreCase) || type.Equals("text/html", StringComparison.OrdinalIgnoreCase))
            return [text];
        var found = new List<string>();
        if (type.Contains("json", StringComparison.OrdinalIgnoreCase))
            JsonLdText.Parse(text, root => Visit(root, null, found, 0));
        return found;
    }

    private static void Visit(JsonElement value, string? name, List<string> found, int depth)
    {
        if (depth > Deepest)
            return;
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Visit(item, name, found, depth + 1);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
                Visit(property.Value, property.Name, found, depth + 1);
        }
        else if (value.ValueKind == JsonValueKind.String && name is not null && Names.Contains(name, StringComparer.Ordinal) && value.GetString() is { Length: >= Least } text)
        {
            found.Add(text.Contains("</", StringComparison.Ordinal) ? text : Paragraphs(text));
        }
    }

    private static string Paragraphs(string text)
    {
        var html = new StringBuilder();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            html.Append("<p>").Append(System.Net.WebUtility.HtmlEncode(line)).Append("</p>");
        return html.ToString();
    }

    private static int Weight(string html) => html.Contains("<p", StringComparison.OrdinalIgnoreCase) ? Scripts.Weight(html) : 0;
}

using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;

namespace Briefings.Importing.FrontMatter;

/// <summary>Writes the HTML that people put into Markdown as Markdown: a page shows tags as text, but for a few.</summary>
internal static partial class MarkdownHtml
{
    private static readonly FrozenDictionary<string, string> Marks = new Dictionary<string, string>
    {
        ["strong"] = "**",
        ["b"] = "**",
        ["em"] = "*",
        ["i"] = "*",
        ["del"] = "~~",
        ["s"] = "~~",
        ["strike"] = "~~",
        ["code"] = "`",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // They say how something looks, or where it is; their words stay.
    private static readonly FrozenSet<string> Dropped = FrozenSet.ToFrozenSet(
        ["p", "div", "span", "center", "font", "section", "article", "figure", "figcaption", "picture", "source", "small", "big", "header", "footer", "aside", "main", "ul", "ol", "a", "wbr", "nobr", "ins", "cite", "time", "iframe"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A line that is in no block of code.</summary>
    /// <param name="line">Without its end.</param>
    public static string Replace(string line)
    {
        if (!line.Contains('<', StringComparison.Ordinal))
            return line;
        var text = Link().Replace(line, match => match.Groups["code"].Success ? match.Value : $"[{match.Groups["words"].Value}]({AttributeOf(match.Groups["link"].Value, "href")})");
        text = Tag().Replace(text, match => match.Groups["code"].Success ? match.Value : Replace(match));
        return text.Length == line.Length ? text : text.TrimEnd();
    }

    private static string Replace(Match tag)
    {
        var (name, attributes, isClose) = (tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["attributes"].Value, tag.Groups["close"].Length > 0);
        if (Marks.TryGetValue(name, out var mark))
            return mark;
        if (name is ['h', >= '1' and <= '6'])
            return isClose || tag.Index > 0 ? "" : new string('#', name[1] - '0') + " ";
        return name switch
        {
            "img" => PictureOf(attributes),
            "iframe" or "video" or "audio" or "embed" when !isClose && AttributeOf(attributes, "src") is { Length: > 0 } source => $"<{source}>",
            "li" => isClose ? "" : "- ",
            _ => Dropped.Contains(name) || name is "video" or "audio" or "embed" ? "" : tag.Value,
        };
    }

    private static string PictureOf(string attributes)
    {
        if (AttributeOf(attributes, "src") is not { Length: > 0 } source)
            return "";
        var title = AttributeOf(attributes, "title") is { Length: > 0 } words ? $" \"{words.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : "";
        return $"![{AttributeOf(attributes, "alt").Replace('[', '(').Replace(']', ')')}]({source.Replace(" ", "%20", StringComparison.Ordinal)}{title})";
    }

    private static string AttributeOf(string attributes, string name)
    {
        foreach (Match attribute in Attribute().Matches(attributes))
        {
            if (attribute.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
                return WebUtility.HtmlDecode(attribute.Groups[2].Value.Trim('"', '\'')).Trim();
        }

        return "";
    }

    // A span of code is left alone.
    [GeneratedRegex("(?<code>`[^`]+`)|<a(?<link>\\s[^<>]*href\\s*=[^<>]*)>(?<words>[^<>]*)</a>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex("(?<code>`[^`]+`)|<(?<close>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>\\s[^<>]*)?/?>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("""([\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+)""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();
}

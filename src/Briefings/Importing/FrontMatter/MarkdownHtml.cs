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
        [
            "a", "address", "article", "aside", "bdi", "bdo", "big", "blockquote", "button", "canvas", "caption", "center", "cite", "col", "colgroup", "dfn", "div", "dl",
            "fieldset", "figcaption", "figure", "font", "footer", "form", "header", "hgroup", "iframe", "input", "ins", "label", "legend", "main", "nav", "nobr", "noscript", "o:p",
            "ol", "optgroup", "p", "picture", "pre", "rp", "rt", "ruby", "samp", "section", "select", "small", "source", "span", "table", "tbody", "textarea", "tfoot",
            "thead", "time", "tr", "tt", "ul", "wbr",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        ["address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "li", "main", "nav", "ol", "p", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line begins a block of HTML, which goes on to the next blank line.</summary>
    public static bool BeginsBlock(string line)
    {
        if (line.Length < 3 || line[0] != '<')
            return false;
        var start = line[1] == '/' ? 2 : 1;
        var end = start;
        while (end < line.Length && char.IsAsciiLetterOrDigit(line[end]))
            end++;
        return (end == line.Length || line[end] is '>' or '/' or ' ' or '\t') && Blocks.Contains(line[start..end]);
    }

    /// <summary>A line that is in no block of code.</summary>
    /// <param name="line">Without its end.</param>
    public static string Replace(string line)
    {
        if (!line.Contains('<', StringComparison.Ordinal))
            return line;
        if (Rule().IsMatch(line))
            return "* * *";
        var last = line.LastIndexOf("</a", StringComparison.OrdinalIgnoreCase);
        string? link = null;
        var text = Tag().Replace(line, match => match.Groups["code"].Success ? match.Value : Replace(match, last, ref link));
        if (text.Length == line.Length)
            return text;
        // A cell begins with a space, a line does not.
        text = line[0] == ' ' ? text : text.TrimStart(' ');
        return text.TrimEnd(' ', '\t');
    }

    /// <summary>Whether a tag begins on a line and ends on a later one.</summary>
    public static bool IsCut(string line)
    {
        var at = line.LastIndexOf('<');
        if (at < 0 || line.IndexOf('>', at) >= 0 || line.AsSpan(0, at).Count('`') % 2 != 0)
            return false;
        var start = at + 1 < line.Length && line[at + 1] == '/' ? at + 2 : at + 1;
        var end = start;
        while (end < line.Length && char.IsAsciiLetterOrDigit(line[end]))
            end++;
        return end > start && (end == line.Length || line[end] is ' ' or '\t') && IsKnown(line[start..end]);
    }

    private static bool IsKnown(string name) => Dropped.Contains(name) || Blocks.Contains(name) || Marks.ContainsKey(name) || name.Equals("img", StringComparison.OrdinalIgnoreCase);

    private static string Replace(Match tag, int lastLinkEnd, ref string? link)
    {
        var (name, attributes, isClose) = (tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["attributes"].Value, tag.Groups["close"].Length > 0);
        // "a <b and c> d" compares.
        if (Marks.TryGetValue(name, out var mark))
            return string.IsNullOrWhiteSpace(attributes) || attributes.Contains('=', StringComparison.Ordinal) ? mark : tag.Value;
        if (name == "a" && !isClose && link is null && tag.Index < lastLinkEnd && AttributeOf(attributes, "href") is { Length: > 0 } target)
        {
            link = target;
            return "[";
        }

        if (name == "a" && isClose && link is { } open)
        {
            link = null;
            return $"]({open.Replace(" ", "%20", StringComparison.Ordinal)})";
        }

        if (name is ['h', >= '1' and <= '6'])
            return isClose || tag.Index > 0 ? "" : new string('#', name[1] - '0') + " ";
        return name switch
        {
            "img" => PictureOf(attributes),
            "iframe" or "video" or "audio" or "embed" when !isClose && AttributeOf(attributes, "src") is { Length: > 0 } source => $"<{source}>",
            "li" => isClose ? "" : "- ",
            "p" => isClose ? "\n\n" : "",
            "q" => "\"",
            "dt" => "**",
            "dd" or "td" or "th" => isClose ? "" : " ",
            "option" => isClose ? "" : " ",
            "hr" => "",
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

    [GeneratedRegex("^\\s*<[hH][rR](\\s[^<>]*)?/?>\\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    // A span of code is left alone.
    [GeneratedRegex("(?<code>`[^`]+`)|<(?<close>/?)(?<name>[a-zA-Z][a-zA-Z0-9:]*)(?<attributes>\\s[^<>]*)?/?>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("""([\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+)""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();
}

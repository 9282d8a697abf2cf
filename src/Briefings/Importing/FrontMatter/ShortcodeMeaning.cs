using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Briefings.Importing.FrontMatter;

/// <summary>What the shortcodes that come with Hugo and the tags that come with Jekyll show, in Markdown.</summary>
internal static partial class ShortcodeMeaning
{
    /// <summary>What the address of a link to another text begins with, until that text has its file.</summary>
    public const string Seed = "seed:";

    /// <param name="code">What is between its marks.</param>
    /// <returns>Empty for what shows nothing; null for what is not known.</returns>
    public static string? Of(string code)
    {
        code = code.Trim(' ', '-');
        if (Filtered().Match(code) is { Success: true } filtered)
            return filtered.Groups[1].Value;
        var words = Parts().Matches(code).ToImmutableArray();
        if (words.IsEmpty)
            return null;
        var named = words.Where(word => word.Groups[1].Success).DistinctBy(word => word.Groups[1].Value).ToDictionary(word => word.Groups[1].Value, Value, StringComparer.Ordinal);
        return Of(words[0].Value, [.. words.Skip(1).Where(word => !word.Groups[1].Success).Select(Value)], named);
    }

    private static string? Of(string name, ImmutableArray<string> values, Dictionary<string, string> named)
    {
        var first = values.FirstOrDefault();
        return name switch
        {
            "figure" or "img" or "image" => Picture(named, first),
            "youtube" => Address("https://www.youtube.com/watch?v=", named.GetValueOrDefault("id") ?? first),
            "vimeo" => Address("https://vimeo.com/", named.GetValueOrDefault("id") ?? first),
            "gist" when values.Length > 1 => Address($"https://gist.github.com/{values[0]}/", values[1]),
            "x" or "tweet" when named.ContainsKey("user") => Address($"https://x.com/{named["user"]}/status/", named.GetValueOrDefault("id")),
            "ref" or "relref" or "post_url" or "link" when (named.GetValueOrDefault("path") ?? first) is { } target && IsPath(target) => Seed + target,
            "highlight" => "```" + (first is { } language && language.All(char.IsAsciiLetterOrDigit) ? language : ""),
            "/highlight" or "endhighlight" => "```",
            "details" => $"<details><summary>{named.GetValueOrDefault("summary") ?? first ?? "…"}</summary>",
            "/details" => "</details>",
            "site.baseurl" or "site.url" or "raw" or "endraw" or "/figure" or "/notice" => "",
            _ => null,
        };
    }

    private static string? Picture(Dictionary<string, string> named, string? first)
    {
        if ((named.GetValueOrDefault("src") ?? first) is not { Length: > 0 } source || !IsPath(source))
            return null;
        var caption = named.GetValueOrDefault("caption") ?? named.GetValueOrDefault("title");
        var alt = named.GetValueOrDefault("alt") ?? caption ?? "";
        var words = string.IsNullOrWhiteSpace(caption) ? "" : $" \"{caption.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return $"![{alt.Replace('[', '(').Replace(']', ')')}]({source}{words})";
    }

    private static string? Address(string site, string? id) => id is { Length: > 0 } && IsPath(id) ? $"<{site}{id}>" : null;

    private static bool IsPath(string text) => !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '(' or ')' or '<' or '>' or '"');

    private static string Value(Match word) =>
        word.Groups[2].Value is ['"', .. var quoted, '"'] ? quoted.Replace("\\\"", "\"", StringComparison.Ordinal) : word.Groups[2].Value.Trim('`', '\'', '“', '”');

    // "/assets/pier.jpg" | relative_url
    [GeneratedRegex("""^["']([^"'\s()<>]*)["']\s*\|\s*(relative_url|absolute_url|relURL|absURL|prepend:\s*site\.(baseurl|url))\s*$""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Filtered();

    [GeneratedRegex("""(?:([\w-]+)=)?("(?:[^"\\]|\\.)*"|`[^`]*`|“[^”]*”|'[^']*'|[^\s"`=]+)""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}

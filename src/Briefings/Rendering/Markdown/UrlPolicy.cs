namespace Briefings.Rendering.Markdown;

/// <summary>Which addresses a text may link to: http, https, mailto, and places on the site itself.</summary>
internal static class UrlPolicy
{
    /// <returns>Whether a link is allowed; where not, its words are shown alone.</returns>
    public static bool Allows(string? url)
    {
        if (string.IsNullOrWhiteSpace(url) || url.Any(c => char.IsControl(c) || c == '\\'))
            return false;
        var trimmed = url.AsSpan().Trim();
        var colon = trimmed.IndexOf(':');
        if (colon < 0 || trimmed[..colon].IndexOfAny("/?#") >= 0)
            return !trimmed.StartsWith("//");
        return IsScheme(trimmed[..colon], "https") || IsScheme(trimmed[..colon], "http") || IsScheme(trimmed[..colon], "mailto");
    }

    /// <summary>Whether it is a page of the web, with a host.</summary>
    public static bool IsWeb(string? url) =>
        Allows(url) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    /// <summary>Whether it names its own host, so that it means the same on every page and in a feed.</summary>
    public static bool IsAbsolute(string url) => url.Contains(':', StringComparison.Ordinal) && Uri.TryCreate(url, UriKind.Absolute, out _);

    private static bool IsScheme(ReadOnlySpan<char> text, string scheme) => text.Equals(scheme, StringComparison.OrdinalIgnoreCase);
}

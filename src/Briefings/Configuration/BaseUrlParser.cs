namespace Briefings.Configuration;

/// <summary>Reads the absolute address a site is published at, from <c>site.yml</c> or the command line.</summary>
internal static class BaseUrlParser
{
    /// <summary>What would be right, for messages.</summary>
    public const string Right = "an absolute http or https address as in 'https://example.org/news/'";

    /// <returns>The address with a slash at its end, or null when the text is not one.</returns>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0
        && url.UserInfo.Length == 0
            ? WithAsciiHost(url)
            : null;

    /// <summary>Whether an address is one that only this machine, or nothing at all, answers at.</summary>
    public static bool IsNotPublic(Uri url)
    {
        var labels = url.Host.TrimEnd('.').Split('.');
        return url.IsLoopback || labels[^1] is "localhost" or "localdomain" || url.Host is "0.0.0.0" or "[::]"
            || labels.Contains("example", StringComparer.OrdinalIgnoreCase) && !labels[^1].Equals("example", StringComparison.OrdinalIgnoreCase);
    }

    // Feeds, sitemaps and robots.txt are read by programs that know hosts in ASCII alone (RFC 5891).
    private static Uri WithAsciiHost(Uri url) =>
        url.HostNameType == UriHostNameType.Dns && url.Host != url.IdnHost ? new UriBuilder(url) { Host = url.IdnHost }.Uri : url;
}

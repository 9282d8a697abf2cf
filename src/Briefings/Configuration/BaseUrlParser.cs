namespace Briefings.Configuration;

/// <summary>Reads the absolute address a site is published at, from <c>site.yml</c> or the command line.</summary>
internal static class BaseUrlParser
{
    /// <summary>What would be right, for messages.</summary>
    public const string Right = "an absolute http or https address as in 'https://example.org/news/'";

    // As "co" in "co.uk".
    private const int LongestSecondLevel = 3;

    /// <returns>The address with a slash at its end, or null when the text is not one.</returns>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https" && url.Query.Length == 0 && url.Fragment.Length == 0
        && url.UserInfo.Length == 0
            ? WithAsciiHost(url)
            : null;

    /// <summary>Whether an address is one that only this machine, or nothing at all, answers at: those that RFC 2606 and 6761 keep for examples and tests among them.</summary>
    public static bool IsNotPublic(Uri url)
    {
        var labels = url.IdnHost.TrimEnd('.').ToLowerInvariant().Split('.');
        return url.IsLoopback || url.Host is "0.0.0.0" or "[::]" || labels[^1] is "localhost" or "localdomain" or "example" or "test" or "invalid"
            || (labels.Length > 1 && labels[^2] == "example") || (labels.Length > 2 && labels[^3] == "example" && labels[^2].Length <= LongestSecondLevel);
    }

    // Feeds, sitemaps and robots.txt are read by programs that know hosts in ASCII alone (RFC 5891).
    private static Uri WithAsciiHost(Uri url) =>
        url.HostNameType == UriHostNameType.Dns && url.Host != url.IdnHost ? new UriBuilder(url) { Host = url.IdnHost }.Uri : url;
}

namespace Briefings.Templating.Escaping;

/// <summary>Decides whether a link leads somewhere a reader may be sent.</summary>
internal static class UrlScheme
{
    private static readonly string[] s_safe =
    [
        "http", "https", "mailto", "tel", "sms", "geo", "ftp", "sftp", "xmpp", "irc", "ircs", "webcal", "feed", "magnet",
    ];

    /// <summary>Whether a text has no scheme or one of the safe ones. Browsers skip white space and controls.</summary>
    public static bool IsSafe(ReadOnlySpan<char> url)
    {
        var end = url.IndexOfAny(":/?#");
        if (end < 0 || url[end] != ':')
            return true;

        Span<char> scheme = stackalloc char[16];
        var length = 0;
        foreach (var c in url[..end])
        {
            if (c <= ' ')
                continue;

            if (length == scheme.Length)
                return false;

            scheme[length++] = char.ToLowerInvariant(c);
        }

        foreach (var safe in s_safe)
        {
            if (scheme[..length].SequenceEqual(safe))
                return true;
        }

        return false;
    }
}

namespace Briefings.Checking.Feeds;

/// <summary>How large a file may be before its readers give up on it.</summary>
internal static class FeedLimits
{
    /// <summary>Some readers stop at one megabyte, and every reader fetches the whole feed each time.</summary>
    public const int Bytes = 1_000_000;

    /// <summary>Of one sitemap (sitemaps.org).</summary>
    public const int SitemapUrls = 50_000;

    /// <summary>Of one sitemap (sitemaps.org).</summary>
    public const int SitemapBytes = 50 * 1024 * 1024;
}

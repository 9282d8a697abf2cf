namespace Briefings.Planning.Sitemaps;

/// <summary>The most that one sitemap may hold; the default is what the protocol says (sitemaps.org).</summary>
internal sealed record SitemapLimits(int Urls, long Bytes)
{
    // What surrounds the addresses of an entry, and what surrounds one of its language links.
    private const int EntryFrame = 120;
    private const int LinkFrame = 90;

    public static SitemapLimits Default { get; } = new(50_000, 50L * 1024 * 1024);

    /// <summary>How many pages fit into one sitemap, whatever they are.</summary>
    /// <param name="longestUrl">In bytes, of the longest address.</param>
    /// <param name="languages">How many versions a page can have.</param>
    public int PagesPerPart(int longestUrl, int languages)
    {
        var largest = EntryFrame + longestUrl + (long)(languages + 1) * (longestUrl + LinkFrame);
        return (int)Math.Clamp(Bytes / largest, 1, Urls);
    }
}

using System.Buffers;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes former addresses for servers: the <c>_redirects</c> file that several static hosts read, and maps for nginx.</summary>
internal sealed class RedirectsWriter(SitePlan plan, SiteUrls urls)
{
    /// <summary>
    /// One a line: an address, its query if any, where it leads, and the status. Netlify lets a file at the address win unless
    /// the status has an exclamation mark, which others skip as no status; so a feed, whose readers follow no page, has both lines.
    /// </summary>
    /// <param name="own">
    /// The site's own lines. They come last, because Cloudflare takes few lines behind one with a star; but what they say of an
    /// address holds.
    /// </param>
    /// <param name="output">Receives the lines.</param>
    public void Write(string own, IBufferWriter<byte> output)
    {
        var text = new XmlOutput(output);
        var said = own.Split('\n').Select(line => line.Split(default(char[]), 2, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()).ToHashSet();
        if (plan.Rules.Any(rule => rule.IsGone) || Moved().Any(line => line.IsFeed))
            text.Raw("# '!' is for Netlify. Other hosts skip these lines; Cloudflare's Workers refuse them: take them out there.\n"u8);
        foreach (var (from, query, to, isFeed) in Moved())
        {
            if (isFeed)
                Line(from, query, to, "301!");
            Line(from, query, to, "301");
        }

        foreach (var rule in plan.Rules.Where(rule => rule.IsGone))
            Line(rule.From, rule.Query, urls.Local(rule.To.Path), "410!");
        text.Raw(own);

        void Line(string from, string? query, string to, string status)
        {
            var address = urls.Local(SitePath.Root.Then(from));
            if (!said.Contains(address))
                text.Raw($"{address}{(query is null ? "" : " " + query.Replace('&', ' '))} {to} {status}\n");
        }
    }

    /// <summary>
    /// Keys are what nginx calls <c>$uri</c>, decoded, and with a query <c>$request_uri</c>, as it is sent. Values are addresses;
    /// of what is gone, the file that says so.
    /// </summary>
    public void Write(ServerMapPage page, IBufferWriter<byte> output)
    {
        var text = new XmlOutput(output);
        var lines = page.IsGone
            ? plan.Rules.Where(rule => rule.IsGone).Select(rule => (rule.From, rule.Query, To: "/" + rule.To.Path.FileName))
            : Moved().Select(line => (line.From, line.Query, line.To));
        foreach (var (from, query, to) in lines)
        {
            var key = query is null ? Uri.UnescapeDataString(urls.Local(SitePath.Root)) + from : $"{urls.Local(SitePath.Root.Then(from))}?{query}";
            text.Raw($"{Quote(key)} {Quote(to)};\n");
        }
    }

    private IEnumerable<(string From, string? Query, string To, bool IsFeed)> Moved()
    {
        foreach (var page in plan.Pages)
        {
            if (page is RedirectPage redirect)
                yield return (page.Path.Value, null, UrlOf(redirect.Target), false);
            else if (page is FeedMovedPage feed)
                yield return (page.Path.Value, null, urls.Local(feed.Feed.Path(feed.Format)), true);
        }

        foreach (var rule in plan.Rules.Where(rule => !rule.IsGone))
            yield return (rule.From, rule.Query, UrlOf(rule.To), false);
    }

    private string UrlOf(RedirectTarget target) => target.Elsewhere ?? urls.Local(target.Path);

    // A dollar begins a variable there.
    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal)}\"";
}

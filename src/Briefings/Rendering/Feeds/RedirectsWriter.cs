using System.Buffers;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes former addresses for servers: the <c>_redirects</c> file that several static hosts read, and maps for nginx.</summary>
internal sealed class RedirectsWriter(SitePlan plan, SiteUrls urls)
{
    /// <summary>One a line: an address, its query if any, where it leads, and the status.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        var text = new XmlOutput(output);
        foreach (var (from, query, to) in Moved())
            text.Raw($"{urls.Local(SitePath.Root.Then(from))}{(query is null ? "" : " " + query.Replace('&', ' '))} {to} 301\n");
        foreach (var rule in plan.Rules.Where(rule => rule.IsGone))
            text.Raw($"{urls.Local(SitePath.Root.Then(rule.From))}{(rule.Query is null ? "" : " " + rule.Query.Replace('&', ' '))} {urls.Local(rule.To.Path)} 410\n");
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
            : Moved();
        foreach (var (from, query, to) in lines)
        {
            var key = query is null ? Uri.UnescapeDataString(urls.Local(SitePath.Root)) + from : $"{urls.Local(SitePath.Root.Then(from))}?{query}";
            text.Raw($"{Quote(key)} {Quote(to)};\n");
        }
    }

    private IEnumerable<(string From, string? Query, string To)> Moved()
    {
        foreach (var page in plan.Pages)
        {
            if (page is RedirectPage redirect)
                yield return (page.Path.Value, null, UrlOf(redirect.Target));
            else if (page is FeedMovedPage feed)
                yield return (page.Path.Value, null, urls.Local(feed.Feed.Path(feed.Format)));
        }

        foreach (var rule in plan.Rules.Where(rule => !rule.IsGone))
            yield return (rule.From, rule.Query, UrlOf(rule.To));
    }

    private string UrlOf(RedirectTarget target) => target.Elsewhere ?? urls.Local(target.Path);

    // A dollar begins a variable there.
    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal)}\"";
}

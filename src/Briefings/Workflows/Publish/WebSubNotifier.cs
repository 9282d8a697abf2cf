using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;
using Briefings.Publishing;

namespace Briefings.Workflows.Publish;

/// <summary>Tells a site's hub of every feed that changed: in the run that published it, or in the next one.</summary>
/// <param name="hub">Null where the site has none; then nothing is noted and nobody told.</param>
/// <param name="untold">What is still to be told.</param>
/// <param name="baseUrl">The site's address.</param>
/// <param name="diagnostics">Takes what goes wrong.</param>
internal sealed class WebSubNotifier(FeedHub? hub, UntoldFeeds untold, Uri baseUrl, DiagnosticBag diagnostics)
{
    // A hub is somebody else's server: the site is out already, and nobody waits long for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Notes what is to be told when it is out.</summary>
    /// <param name="feeds">The paths of the feeds that change.</param>
    /// <returns>False, with a finding, when it cannot be noted.</returns>
    public bool Note(ImmutableArray<string> feeds) =>
        hub is null || feeds.IsEmpty || Try(() => untold.Write(untold.Read().Union(feeds.Select(AddressOf))));

    /// <summary>Tells all that is noted, and forgets what the hub took.</summary>
    /// <param name="feeds">The paths of all the site's feeds; of others that are noted there is nothing to read.</param>
    /// <returns>How many the hub was told of.</returns>
    public int Tell(ImmutableArray<string> feeds)
    {
        var told = 0;
        if (hub is not null)
            Try(() => told = Tell(hub, untold.Read(), feeds));
        return told;
    }

    private int Tell(FeedHub to, ImmutableSortedSet<string> noted, ImmutableArray<string> feeds)
    {
        ImmutableArray<string> news = [.. noted.Intersect(feeds.Select(AddressOf))];
        if (news.IsEmpty)
            return 0;

        var failed = new HubPing(to.Url, Patience).TellAsync(news).GetAwaiter().GetResult();
        untold.Write(noted.Except(news).Union(failed.Keys));
        if (!failed.IsEmpty)
        {
            var (feed, why) = failed.First();
            var others = failed.Count == 1 ? "" : $" and {failed.Count - 1} more feeds";
            diagnostics.Add(Messages.HubFailed(to.Place, to.Url, $"'{feed}'{others}: {why}"));
        }

        return news.Length - failed.Count;
    }

    private string AddressOf(string feed) => baseUrl.AbsoluteUri + SitePath.File(feed).Url;

    private bool Try(Action run)
    {
        try
        {
            run();
            return true;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            diagnostics.Add(Messages.CannotWrite(UntoldFeeds.FileName, error.Message));
            return false;
        }
    }
}

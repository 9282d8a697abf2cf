using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Addresses;
using Briefings.Publishing;

namespace Briefings.Workflows.Publish;

/// <summary>Notifies a site's hub of every feed that changed: in the run that published it, or in the next one.</summary>
/// <param name="hub">Null where the site has none; then nothing is noted or sent.</param>
/// <param name="pending">What the hub does not know yet.</param>
/// <param name="baseUrl">The site's address.</param>
/// <param name="diagnostics">Receives what goes wrong.</param>
internal sealed class WebSubNotifier(FeedHub? hub, PendingNotifications pending, Uri baseUrl, DiagnosticBag diagnostics)
{
    // A hub is a foreign server, and the site is out already: it gets no more than this.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Notes the feeds of which the hub is to be notified once they are published.</summary>
    /// <param name="feeds">The paths of the feeds that change.</param>
    /// <returns>False, with a finding, when it cannot be noted.</returns>
    public bool Note(ImmutableArray<string> feeds) =>
        hub is null || feeds.IsEmpty || Try(() => pending.Write(pending.Read().Union(feeds.Select(AddressOf))));

    /// <summary>Notifies the hub of all that is noted, and forgets what it took.</summary>
    /// <param name="feeds">The paths of all the site's feeds; of others that are noted there is nothing to read.</param>
    /// <returns>Of how many feeds the hub was notified.</returns>
    public int Notify(ImmutableArray<string> feeds)
    {
        var notified = 0;
        if (hub is not null)
            Try(() => notified = Notify(hub, pending.Read(), feeds));
        return notified;
    }

    private int Notify(FeedHub to, ImmutableSortedSet<string> noted, ImmutableArray<string> feeds)
    {
        ImmutableArray<string> news = [.. noted.Intersect(feeds.Select(AddressOf))];
        if (news.IsEmpty)
            return 0;

        var failed = new HubPing(to.Url, Patience).SendAsync(news).GetAwaiter().GetResult();
        pending.Write(noted.Except(news).Union(failed.Keys));
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
            diagnostics.Add(Messages.CannotWrite(PendingNotifications.FileName, error.Message));
            return false;
        }
    }
}

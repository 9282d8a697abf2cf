using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;
using Briefings.Tracing;

namespace Briefings.Planning.Pages;

/// <summary>A former address that leads to where its page is now.</summary>
/// <param name="Path">The former address.</param>
/// <param name="Target">What is to be read there.</param>
internal sealed record RedirectPage(SitePath Path, RedirectTarget Target) : Page(Path)
{
    /// <summary>Where it leads; on another site where the target names one.</summary>
    public SitePath To => Target.Path;

    public override bool Identify(FingerprintBuilder page) =>
        page.Add(Target.Path.Value).Add(Target.Language.Value).Add(Target.Title).Add(Target.Elsewhere) is not null;
}

/// <summary>A feed at a former address: it says where the feed is now, for readers whose host does not redirect them.</summary>
/// <param name="Path">The former address.</param>
/// <param name="Feed">The feed as it is now.</param>
/// <param name="Format">Of the feed, there and here.</param>
internal sealed record FeedMovedPage(SitePath Path, Feed Feed, FeedFormat Format) : Page(Path)
{
    public override bool Identify(FingerprintBuilder page)
    {
        Feed.Identify(page.Add((int)Format));
        return true;
    }
}

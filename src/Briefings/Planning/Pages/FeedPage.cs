using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;

namespace Briefings.Planning.Pages;

/// <summary>A feed in one format.</summary>
internal sealed record FeedPage(SitePath Path, Feed Feed, FeedFormat Format) : Page(Path);

namespace Briefings.Planning;

/// <summary>A feed in one format.</summary>
internal sealed record FeedPage(SitePath Path, Feed Feed, FeedFormat Format) : Page(Path);

namespace Briefings.Configuration;

/// <summary>How large a feed may grow, and who spreads the word when one changes.</summary>
/// <param name="Items">The most items in one feed, newest first.</param>
/// <param name="Bytes">Once a feed is this large, further items carry their summary only.</param>
/// <param name="Hub">Null where readers ask the feeds themselves.</param>
internal sealed record FeedSettings(int Items = 50, int Bytes = 500_000, FeedHub? Hub = null)
{
    /// <summary>Of the feeds of a language and of all.</summary>
    public FeedKinds Formats { get; init; } = FeedKinds.All;
}

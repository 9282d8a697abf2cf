namespace Briefings.Configuration;

/// <summary>How large a feed may grow.</summary>
/// <param name="Items">The most items in one feed, newest first.</param>
/// <param name="Bytes">Once a feed is this large, further items carry their summary only.</param>
internal sealed record FeedSettings(int Items = 50, int Bytes = 500_000);

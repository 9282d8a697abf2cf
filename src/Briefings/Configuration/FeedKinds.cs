namespace Briefings.Configuration;

/// <summary>The formats that a feed is written in.</summary>
[Flags]
internal enum FeedKinds
{
    None = 0,
    Rss = 1,
    Atom = 2,
    Json = 4,
    All = Rss | Atom | Json,
}

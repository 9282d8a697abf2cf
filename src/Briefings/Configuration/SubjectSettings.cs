using System.Collections.Immutable;

namespace Briefings.Configuration;

/// <summary>What the site makes of one kind of subject.</summary>
/// <param name="Pages">From how many briefings on a name has a page.</param>
/// <param name="Feeds">The formats of its feed.</param>
internal sealed record SubjectSettings(int Pages, FeedKinds Feeds)
{
    /// <summary>By the kind's front matter key, which is its part of an address too.</summary>
    public static ImmutableSortedDictionary<string, SubjectSettings> Defaults { get; } = new Dictionary<string, SubjectSettings>
    {
        ["events"] = new(1, FeedKinds.Rss),
        ["series"] = new(1, FeedKinds.Rss),
        ["people"] = new(2, FeedKinds.None),
        ["organizations"] = new(2, FeedKinds.None),
        ["topics"] = new(1, FeedKinds.Rss),
        ["places"] = new(2, FeedKinds.None),
        ["sources"] = new(1, FeedKinds.Rss),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}

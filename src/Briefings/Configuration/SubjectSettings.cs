using System.Collections.Immutable;

namespace Briefings.Configuration;

/// <summary>What the site makes of one kind of subject.</summary>
/// <param name="Pages">From how many briefings on a name has a page; 0 for none at all.</param>
/// <param name="Feeds">The formats of its feed.</param>
internal sealed record SubjectSettings(int Pages, FeedKinds Feeds)
{
    /// <summary>What the kind is called; null for the program's word.</summary>
    public LocalizedText? Title { get; init; }

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

    /// <summary>Of a kind that the site leaves out: articles name it without a link.</summary>
    public static SubjectSettings LeftOut { get; } = new(0, FeedKinds.None);

    /// <summary>Of a kind that the site adds.</summary>
    public static SubjectSettings Own { get; } = new(1, FeedKinds.Rss);

    /// <summary>The kinds that a site adds to those of the program.</summary>
    public static IEnumerable<string> OwnKeys(ImmutableSortedDictionary<string, SubjectSettings> subjects) =>
        subjects.Keys.Where(key => !Defaults.ContainsKey(key));
}

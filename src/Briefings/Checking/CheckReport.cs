using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Files;
using Briefings.Planning.Addresses;

namespace Briefings.Checking;

/// <summary>What a check saw.</summary>
/// <param name="Pages">How many HTML pages.</param>
/// <param name="Feeds">How many feeds.</param>
/// <param name="Links">How many links were followed within the site.</param>
internal sealed record CheckReport(int Pages, int Feeds, int Links)
{
    /// <summary>What the site publishes, to be compared with what it published before.</summary>
    public PublishedUrls Urls { get; init; } = PublishedUrls.None;

    /// <summary>Titles of pages, by address below the site's.</summary>
    public FrozenDictionary<string, string> Titles { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The paths of all feeds, relative to the output.</summary>
    public ImmutableArray<string> FeedPaths { get; init; } = [];

    /// <summary>The languages of the pages.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Every address on other sites with the first place that links to it, by address; only when asked for.</summary>
    public ImmutableSortedDictionary<string, SourceSpan> External { get; init; } =
        ImmutableSortedDictionary<string, SourceSpan>.Empty;
}

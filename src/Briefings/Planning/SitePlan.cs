using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;
using Briefings.Planning.Media;
using Briefings.Planning.Pages;
using Briefings.Planning.Pages.Own;
using Briefings.Planning.Releases;
using Briefings.Planning.Search;

namespace Briefings.Planning;

/// <summary>Every page that the site will have, each with its own address.</summary>
/// <param name="Pages">By path, ordinal.</param>
internal sealed record SitePlan(SiteConfig Site, SiteIndex Index, ImmutableArray<Page> Pages)
{
    private readonly FrozenDictionary<SitePath, Page> _pages = Pages.ToFrozenDictionary(page => page.Path);

    /// <summary>The day that separates what is to come from what is over: the day of the build, or of the newest briefing.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What is held back and what has expired, by the path of its file.</summary>
    public ImmutableArray<AwayArticle> Away { get; init; } = [];

    /// <summary>The pictures and other files that texts name.</summary>
    public SiteMedia Media { get; init; } = SiteMedia.None;

    /// <summary>What only servers can do with addresses that the site had before.</summary>
    public ImmutableArray<RedirectRule> Rules { get; init; } = [];

    /// <summary>Every feed once, in the order of its address.</summary>
    public ImmutableArray<Feed> Feeds { get; } =
        [.. Pages.OfType<FeedPage>().DistinctBy(page => page.Feed.Home).Select(page => page.Feed).OrderBy(feed => feed.Path(FeedFormat.Rss))];

    /// <summary>The formats that a feed is written in.</summary>
    public IEnumerable<FeedFormat> FormatsOf(Feed feed) => Enum.GetValues<FeedFormat>().Where(format => Has(feed.Path(format)));

    /// <summary>By language, what its titles begin with.</summary>
    public FrozenDictionary<LanguageTag, ImmutableArray<TitleLetter>> Letters { get; } = Pages.OfType<SearchPage>()
        .Where(page => page.Letter is not null)
        .ToLookup(page => page.Language, page => page.Letter!)
        .ToFrozenDictionary(group => group.Key, group => group.OrderBy(letter => letter.Letter == Search.Letters.Other).ThenBy(letter => letter.Letter, StringComparer.Ordinal).ThenBy(letter => letter.Part).ToImmutableArray());

    /// <summary>The pages that the site's author wrote, by address.</summary>
    public ImmutableArray<OwnPagePage> OwnPages { get; } = [.. Pages.OfType<OwnPagePage>()];

    public bool Has(SitePath path) => _pages.ContainsKey(path);

    /// <returns>Null where nothing is at the address.</returns>
    public Page? Find(SitePath path) => _pages.GetValueOrDefault(path);
}

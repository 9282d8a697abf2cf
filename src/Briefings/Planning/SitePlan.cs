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
using Briefings.Tracing;

namespace Briefings.Planning;

/// <summary>Every page that the site will have, each with its own address.</summary>
/// <param name="Pages">By path, ordinal.</param>
internal sealed record SitePlan(SiteConfig Site, SiteIndex Index, ImmutableArray<Page> Pages)
{
    private readonly TracedMap<SitePath, Page> _pages = new(
        Pages.ToDictionary(page => page.Path), new("pages", static path => path.Value, static (entry, page) => entry.Add(page.GetType().Name)));

    private readonly TracedList<Feed> _feeds = new(
        "feeds",
        [.. Pages.OfType<FeedPage>().DistinctBy(page => page.Feed.Home).Select(page => page.Feed).OrderBy(feed => feed.Path(FeedFormat.Rss))],
        static (all, feed) => feed.Identify(all));

    private readonly TracedList<OwnPagePage> _ownPages = new(
        "own pages by address", [.. Pages.OfType<OwnPagePage>()], static (all, page) => page.Identify(all));

    private static readonly ImmutableArray<FeedFormat> AllFormats = [.. Enum.GetValues<FeedFormat>()];

    private OwnFact<SitePlan>? _site;
    private OwnFact<SitePlan>? _today;
    private OwnFact<SitePlan>? _listed;
    private ListedPages? _listedPages;

    public SiteConfig Site { get => Noted(SiteFact, field); init; } = Site;

    /// <summary>By path, ordinal. What is made of all of them is made again in every build.</summary>
    public ImmutableArray<Page> Pages { get => Untraced(field); init; } = Pages;

    /// <summary>What search engines are given, in the order of the addresses; what is made of it needs no other fact.</summary>
    public ImmutableArray<ListedPage> Listed => Noted(ListedFact, ListedNow);

    /// <summary>The day that separates what is to come from what is over: the day of the build, or of the newest briefing.</summary>
    public DateOnly? Today { get => Noted(TodayFact, field); init; }

    /// <summary>What is held back and what has expired, by the path of its file.</summary>
    public ImmutableArray<AwayArticle> Away { get => Untraced(field); init; } = [];

    /// <summary>The pictures and other files that texts name.</summary>
    public SiteMedia Media { get; init; } = SiteMedia.None;

    /// <summary>What only servers can do with addresses that the site had before.</summary>
    public ImmutableArray<RedirectRule> Rules { get => Untraced(field); init; } = [];

    /// <summary>Every feed once, in the order of its address.</summary>
    public ImmutableArray<Feed> Feeds => _feeds.Read();

    /// <summary>The formats that a feed is written in.</summary>
    public IEnumerable<FeedFormat> FormatsOf(Feed feed) => AllFormats.Where(format => Has(feed.Path(format)));

    /// <summary>By language, what its titles begin with.</summary>
    public TracedMap<LanguageTag, ImmutableArray<TitleLetter>> Letters { get; } = new(
        Pages.OfType<SearchPage>().Where(page => page.Letter is not null)
            .ToLookup(page => page.Language, page => page.Letter!)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(letter => letter.Letter == Search.Letters.Other).ThenBy(letter => letter.Letter, StringComparer.Ordinal).ThenBy(letter => letter.Part).ToImmutableArray()),
        new("letters", static language => language.Value, static (entry, letters) => entry.AddAll(letters, static (all, letter) => letter.Identify(all))));

    /// <summary>The pages that the site's author wrote, by address.</summary>
    public ImmutableArray<OwnPagePage> OwnPages => _ownPages.Read();

    /// <summary>All that it says, for a later build.</summary>
    public IEnumerable<Fact> Facts => [SiteFact, TodayFact, ListedFact, _feeds.Fact, _ownPages.Fact, .. _pages.Facts, .. Letters.Facts, .. Media.Facts, .. Index.Facts];

    private Fact SiteFact => OwnFact<SitePlan>.Of(ref _site, this, static plan => new("site", "", plan, static plan => plan.SaySite()));

    private Fact TodayFact => OwnFact<SitePlan>.Of(ref _today, this, static plan => new("today", "", plan, static plan => plan.SayToday()));

    private Fact ListedFact => OwnFact<SitePlan>.Of(ref _listed, this, static plan => new("listed", "", plan, static plan => plan.SayListed()));

    // Two threads may both find them; they are the same.
    private ImmutableArray<ListedPage> ListedNow => (_listedPages is { } known && ReferenceEquals(known.Plan, this) ? known
        : _listedPages = new ListedPages(this, ReadTrace.Apart<ImmutableArray<ListedPage>>(() => [.. Pages.Where(page => page.IsListed).Select(page => ListedPage.Of((HtmlPage)page, this))]))).Pages;

    public bool Has(SitePath path) => _pages.ContainsKey(path);

    /// <returns>Null where nothing is at the address.</returns>
    public Page? Find(SitePath path) => _pages.GetValueOrDefault(path);

    private Fingerprint SaySite() => ReadTrace.Apart(() => new FingerprintBuilder().Add(Site.Text).Add(Site.BaseUrl.AbsoluteUri).ToFingerprint());

    private Fingerprint SayToday() => ReadTrace.Apart(() => new FingerprintBuilder().Add(Today?.DayNumber ?? -1).ToFingerprint());

    private Fingerprint SayListed() => ReadTrace.Apart(() => new FingerprintBuilder().Add(Site.BaseUrl.AbsoluteUri)
        .AddAll(ListedNow, static (all, page) => page.Identify(all)).ToFingerprint());

    private static T Untraced<T>(T value)
    {
        ReadTrace.GiveUp();
        return value;
    }

    private static T Noted<T>(Fact fact, T value)
    {
        ReadTrace.Note(fact);
        return value;
    }

    // A copy of a plan finds its own.
    private sealed record ListedPages(SitePlan Plan, ImmutableArray<ListedPage> Pages);
}

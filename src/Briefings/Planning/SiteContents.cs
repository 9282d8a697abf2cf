using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Planning;

/// <summary>Decides which subjects have pages and which feeds and twins there are: what <c>site.yml</c> says, and what was published.</summary>
internal sealed class SiteContents(SiteConfig site, PublishedUrls published)
{
    public SiteConfig Site => site;

    public bool HasPage(Subject subject) =>
        !subject.Kind.IsNamed || subject.Follow || !subject.Aliases.IsEmpty
        || (!subject.IsCaseAlone && site.Subjects[subject.Kind.Key].Pages is > 0 and var least && subject.Releases.Length >= least)
        || subject.Languages.Any(language => WasPublished(subject.Path(language)));

    public bool Has(Feed feed, FeedFormat format)
    {
        var wanted = feed.Subject is { } subject ? site.Subjects[subject.Kind.Key].Feeds : site.Feeds.Formats;
        if (feed.Subject is { Follow: true })
            wanted |= site.Feeds.Formats;
        // One that nothing is in any more is kept for those who know its address.
        return (wanted.HasFlag(KindOf(format)) && (feed.Subject is null || !feed.Items.IsEmpty)) || WasPublished(feed.Path(format));
    }

    public bool Has(AlternatePage twin) =>
        (twin.Format == TwinFormat.Markdown ? site.Outputs.MarkdownTwins : site.Outputs.JsonTwins) || WasPublished(twin.Path);

    public bool Has(ComparePage page) => site.Outputs.Compare || WasPublished(page.Path);

    public bool HasSearch => site.Outputs.Search;

    /// <summary>Without a search its pages are an index from A to Z.</summary>
    public bool HasSearchAt(SitePath path) => HasSearch || WasPublished(path);

    public bool HasArchive => site.Outputs.Archive;

    public bool HasArchiveAt(SitePath path) => HasArchive || WasPublished(path);

    public bool HasForeign => site.Outputs.Foreign;

    /// <summary>What the lists of a language hold.</summary>
    public ImmutableArray<Release> ListedIn(LanguageTag language, ImmutableArray<Release> releases) =>
        HasForeign || releases.All(release => release.Has(language)) ? releases : [.. releases.Where(release => release.Has(language))];

    public bool HasMonths => site.Outputs.Months;

    public bool HasMonthAt(SitePath path) => HasMonths || WasPublished(path);

    private bool WasPublished(SitePath path) => published.Urls.Contains(path.Value);

    private static FeedKinds KindOf(FeedFormat format) => format switch
    {
        FeedFormat.Rss => FeedKinds.Rss,
        FeedFormat.Atom => FeedKinds.Atom,
        _ => FeedKinds.Json,
    };
}

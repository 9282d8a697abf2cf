using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Briefings.Configuration;
using Briefings.Planning.Feeds;
using Briefings.Planning.Pages;
using Briefings.Planning.Releases;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;

namespace Briefings.Rendering.Feeds;

/// <summary>A feed, ready to be written in any format. Its addresses are absolute.</summary>
internal sealed record FeedContent
{
    /// <summary>Does not change with the site's address.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string SiteTitle { get; init; }

    public required string Description { get; init; }

    public required LanguageTag Language { get; init; }

    /// <summary>The page it belongs to.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>Where its file is, by format.</summary>
    public required Func<FeedFormat, string> UrlOf { get; init; }

    /// <summary>The hub that is notified when it changes; null where there is none.</summary>
    public string? Hub { get; init; }

    public required ImmutableArray<FeedItem> Items { get; init; }

    /// <summary>Of the newest item; null where no item has a date.</summary>
    public DateTimeOffset? Updated => Items.Max(item => item.Updated ?? item.Published);

    // The feed of one subject need not carry as much as a whole language's.
    private const int SubjectShare = 50;

    /// <param name="feed">The feed.</param>
    /// <param name="contexts">By language: each item is introduced in its own.</param>
    /// <param name="bodies">The texts.</param>
    public static FeedContent Of(Feed feed, Func<LanguageTag, ViewContext> contexts, BodyStore bodies)
    {
        var context = contexts(feed.Language);
        var budget = BudgetOf(feed, context.Plan.Site);
        var items = ImmutableArray.CreateBuilder<FeedItem>(feed.Items.Length);
        foreach (var briefing in feed.Items)
        {
            // Where nothing fits any more, no text is read.
            var body = briefing.Number == Briefing.NotInArchive || budget <= 0 ? [] : bodies.Of(briefing).Utf8;
            var isFull = body.Length > 0 && budget >= body.Length;
            budget -= isFull ? body.Length : 0;
            items.Add(FeedItem.Of(briefing, contexts(briefing.Language), isFull ? body : default, isOfSubject: feed.Subject is not null));
        }

        return new FeedContent
        {
            Id = IdOf(feed, context.Plan.Site),
            SiteTitle = context.Plan.Site.Title.In(feed.Language),
            Title = FeedLinks.TitleOf(feed, context),
            Description = DescriptionOf(context),
            Language = feed.Language,
            HomeUrl = context.Urls.Absolute(feed.Home),
            UrlOf = format => context.Urls.Absolute(feed.Path(format)),
            Hub = context.Plan.Site.Feeds.Hub?.Url,
            Items = items.MoveToImmutable(),
        };
    }

    // A subject's feed holds what its page shows, summaries; one that the curator wants followed holds full texts too.
    private static int BudgetOf(Feed feed, SiteConfig site) => feed.Subject switch
    {
        null => site.Feeds.Bytes,
        { Follow: true } => site.Feeds.Bytes / SubjectShare,
        _ => 0,
    };

    /// <summary>What is at a former address of a feed: one item that says where it is now.</summary>
    public static FeedContent Moved(FeedMovedPage page, ViewContext context)
    {
        var now = context.Urls.Absolute(page.Feed.Path(page.Format));
        var words = context.Texts.Fill("feed_moved", now);
        var item = new FeedItem($"{IdOf(page.Feed, context.Plan.Site)}#{page.Path.Url}", words, now)
        {
            Language = page.Feed.Language,
            Lead = default,
            Html = Encoding.UTF8.GetBytes($"<p><a href=\"{FeedText.Html(now)}\">{FeedText.Html(words)}</a></p>\n"),
            MarkedTitle = words,
        };
        return new FeedContent
        {
            Id = IdOf(page.Feed, context.Plan.Site),
            SiteTitle = context.Plan.Site.Title.In(page.Feed.Language),
            Title = FeedLinks.TitleOf(page.Feed, context),
            Description = words,
            Language = page.Feed.Language,
            HomeUrl = context.Urls.Absolute(page.Feed.Home),
            UrlOf = _ => context.Urls.Absolute(page.Path),
            Items = [item],
        };
    }

    // Made of the site's name and the feed's place on it: another domain does not make another feed of it.
    private static string IdOf(Feed feed, SiteConfig site)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{site.Title.Any}\n{feed.Home.Value}\n{feed.IsOfAll}"));
        return $"urn:uuid:{new Guid(hash.AsSpan(0, 16))}";
    }

    private static string DescriptionOf(ViewContext context)
    {
        var description = context.Plan.Site.Description.In(context.Language);
        return description.Length > 0 ? description : context.Plan.Site.Title.In(context.Language);
    }
}

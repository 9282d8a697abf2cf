using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;

namespace Briefings.Rendering.Views.Pages;

/// <summary>The feeds that a page points to: its own, or the language's where it has none.</summary>
internal static class FeedLinks
{
    private static readonly (FeedFormat Format, string Name, string Type)[] Formats =
    [
        (FeedFormat.Rss, "RSS", "application/rss+xml"),
        (FeedFormat.Atom, "Atom", "application/atom+xml"),
        (FeedFormat.Json, "JSON", "application/feed+json"),
    ];

    /// <param name="context">Of the page.</param>
    /// <param name="own">The page's; null where it has none.</param>
    /// <param name="isFront">Whether the page lists the language's feed in all formats, beside its own.</param>
    public static IEnumerable<LinkView> Of(ViewContext context, Feed? own, bool isFront)
    {
        var ofLanguage = OfLanguage(context);
        var links = own is null || own.Home == ofLanguage.Home ? [] : OfFeed(own, context).ToList();
        if (isFront || own?.Home == ofLanguage.Home)
            links.AddRange(OfFeed(ofLanguage, context));
        else if (links.Count == 0)
            links.AddRange(OfFeed(ofLanguage, context).Take(1));
        return links;
    }

    /// <summary>One feed in each of its formats.</summary>
    public static IEnumerable<LinkView> OfFeed(Feed feed, ViewContext context) => FormatsOf(feed, context).Select(format =>
        new LinkView($"{TitleOf(feed, context)} ({format.Name})", context.UrlOf(feed.Path(format.Format)))
        {
            Type = format.Type,
            Short = format.Name,
        });

    /// <summary>One feed in each of its formats, with addresses to copy.</summary>
    public static IEnumerable<LinkView> AddressesOf(Feed feed, ViewContext context) => FormatsOf(feed, context).Select(format =>
        new LinkView(format.Name, context.Urls.Absolute(feed.Path(format.Format))) { Type = format.Type });

    /// <summary>What a feed is called.</summary>
    public static string TitleOf(Feed feed, ViewContext context)
    {
        var site = context.Plan.Site.Title.In(context.Language);
        if (feed.IsOfAll)
            return context.Texts.Fill("feed_of_all", site);
        return feed.Subject is { } subject
            ? context.Texts.Fill("feed_of_subject", site, subject.Name.In(context.Language))
            : context.Texts.Fill("feed_of", site);
    }

    private static IEnumerable<(FeedFormat Format, string Name, string Type)> FormatsOf(Feed feed, ViewContext context) =>
        Formats.Where(format => context.Plan.Has(feed.Path(format.Format)));

    private static Feed OfLanguage(ViewContext context) =>
        new(LanguagePath.Home(context.Language), context.Language, null, []);
}

using Briefings.Planning;

namespace Briefings.Rendering.Views;

/// <summary>The feeds that a page points to, its own first.</summary>
internal static class FeedLinks
{
    /// <param name="context">Of the page.</param>
    /// <param name="subject">Of the page; null where it has no feed of its own.</param>
    public static IEnumerable<LinkView> Of(ViewContext context, Subject? subject)
    {
        if (subject is not null && subject.Languages.Contains(context.Language))
        {
            var own = new Feed(subject.Path(context.Language), context.Language, subject, []);
            if (context.Plan.Has(own.Path(FeedFormat.Rss)))
                yield return ToLink(context, own);
        }

        yield return ToLink(context, new Feed(LanguagePath.Home(context.Language), context.Language, null, []));
    }

    private static LinkView ToLink(ViewContext context, Feed feed) =>
        new(TitleOf(feed, context), context.UrlOf(feed.Path(FeedFormat.Rss))) { Type = "application/rss+xml" };

    /// <summary>What a feed is called.</summary>
    public static string TitleOf(Feed feed, ViewContext context)
    {
        var site = context.Plan.Site.Title.In(feed.Language);
        return feed.Subject is { } subject
            ? context.Texts.Fill("feed_of_subject", site, subject.Name.In(feed.Language))
            : context.Texts.Fill("feed_of", site);
    }
}

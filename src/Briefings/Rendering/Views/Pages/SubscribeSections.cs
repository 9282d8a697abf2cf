using Briefings.Planning.Feeds;

namespace Briefings.Rendering.Views.Pages;

/// <summary>The feeds of a language by what they are about.</summary>
internal static class SubscribeSections
{
    public static IEnumerable<GroupView> Of(ViewContext context)
    {
        var own = context.Plan.Feeds.Where(feed => feed.Language == context.Language || feed.IsOfAll);
        return own.GroupBy(feed => feed.Subject?.Kind).OrderBy(group => group.Key?.Order ?? -1).ThenBy(group => group.Key?.Key, StringComparer.Ordinal)
            .Select(group => new GroupView(group.Key is { } kind ? context.NameOf(kind) : context.Texts["archive"])
            {
                Entries = ViewList.Of(group.OrderBy(feed => feed.IsOfAll).Select(feed => new FeedGroupView(context, feed, NameOf(feed, context)))),
            });
    }

    private static string NameOf(Feed feed, ViewContext context)
    {
        if (feed.IsOfAll)
            return context.Texts["subscribe_all"];
        return feed.Subject is { } subject ? subject.Name.In(context.Language) : context.Texts["all_briefings"];
    }
}

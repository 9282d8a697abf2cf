using System.Collections.Immutable;
using Briefings.Planning.Addresses;
using Briefings.Planning.Feeds;
using Briefings.Planning.Subjects;

namespace Briefings.Rendering.Views.Pages;

/// <summary>The feeds of a language by what they are about.</summary>
internal static class SubscribeSections
{
    // The rest is found by the index of the kind, by search, and in the OPML file.
    private const int MostOfKind = 20;

    public static IEnumerable<GroupView> Of(ViewContext context)
    {
        var own = context.Plan.Feeds.Where(feed => feed.Language == context.Language || feed.IsOfAll);
        return own.GroupBy(feed => feed.Subject?.Kind).OrderBy(group => group.Key?.Order ?? -1).ThenBy(group => group.Key?.Key, StringComparer.Ordinal)
            .Select(group => ToGroup(group.Key, [.. group], context));
    }

    private static GroupView ToGroup(SubjectKind? kind, ImmutableArray<Feed> feeds, ViewContext context)
    {
        var most = feeds.OrderByDescending(feed => feed.Subject?.Releases.Length ?? 0).ThenBy(feed => feed.IsOfAll).ThenBy(feed => feed.Home).Take(MostOfKind)
            .OrderBy(feed => feed.IsOfAll).ThenBy(feed => feed.Home);
        return new GroupView(kind is { } known ? context.NameOf(known) : context.Texts["archive"])
        {
            Url = kind is { } large && feeds.Length > MostOfKind ? context.UrlOf(LanguagePath.Below(context.Language, large.Key)) : null,
            Count = feeds.Length,
            Entries = ViewList.Of(most.Select(feed => new FeedGroupView(context, feed, NameOf(feed, context)))),
        };
    }

    private static string NameOf(Feed feed, ViewContext context)
    {
        if (feed.IsOfAll)
            return context.Texts["subscribe_all"];
        return feed.Subject is { } subject ? subject.Name.In(context.Language) : context.Texts["all_briefings"];
    }
}

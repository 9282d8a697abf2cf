using Briefings.Planning.Feeds;
using Briefings.Planning.Pages;

namespace Briefings.Rendering.Views.Pages;

/// <summary>A feed on the subscribe page: <c>name</c>, <c>url</c> of what it holds, for people, and <c>formats</c>.</summary>
internal sealed class FeedGroupView(ViewContext context, Feed feed, string name) : View<FeedGroupView>
{
    private static readonly ViewMembers<FeedGroupView> Table = new()
    {
        ["name"] = view => view.Name,
        ["url"] = view => view.Context.UrlOf(FeedHtmlPage.PathOf(view.Feed, view.Context.Language)),
        ["formats"] = view => ViewList.Of(FeedLinks.OfFeed(view.Feed, view.Context)),
    };

    protected override ViewMembers<FeedGroupView> Members => Table;

    private ViewContext Context { get; } = context;

    private Feed Feed { get; } = feed;

    private string Name { get; } = name;
}

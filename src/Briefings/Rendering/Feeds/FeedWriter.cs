using System.Buffers;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Planning;
using Briefings.Planning.Feeds;
using Briefings.Planning.Pages;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Composing;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes feeds, and lists of them.</summary>
internal sealed class FeedWriter(SitePlan plan, PageComposer composer, BodyStore bodies)
{
    public void Write(FeedPage page, IBufferWriter<byte> output) =>
        Write(FeedContent.Of(page.Feed, composer.ContextOf, bodies), page.Format, output);

    /// <summary>Writes what is at a former address of a feed.</summary>
    public void Write(FeedMovedPage page, IBufferWriter<byte> output) =>
        Write(FeedContent.Moved(page, composer.ContextOf(page.Feed.Language)), page.Format, output);

    private static void Write(FeedContent content, FeedFormat format, IBufferWriter<byte> output)
    {
        switch (format)
        {
            case FeedFormat.Rss:
                RssWriter.Write(content, output);
                break;
            case FeedFormat.Atom:
                AtomWriter.Write(content, output);
                break;
            default:
                JsonFeedWriter.Write(content, output);
                break;
        }
    }

    public void Write(OpmlPage page, IBufferWriter<byte> output)
    {
        var context = composer.ContextOf(page.Language);
        OpmlWriter.Write(context.Plan.Site.Title.In(page.Language), Links(page.Language, context), output);
    }

    private ImmutableArray<FeedLink> Links(LanguageTag language, ViewContext context) =>
    [
        .. plan.Feeds.Where(feed => feed.Language == language || feed.IsOfAll).Select(feed => new FeedLink(
            FeedLinks.TitleOf(feed, context),
            context.Urls.Absolute(feed.Path(context.Plan.FormatsOf(feed).First())),
            context.Urls.Absolute(feed.Home))),
    ];
}

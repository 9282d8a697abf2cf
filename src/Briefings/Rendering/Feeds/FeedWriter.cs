using System.Buffers;
using System.Globalization;
using Briefings.Configuration;
using Briefings.Planning;
using Briefings.Rendering.Views;

namespace Briefings.Rendering.Feeds;

/// <summary>Writes feeds.</summary>
internal sealed class FeedWriter(PageComposer composer, BodyStore bodies)
{
    public void Write(FeedPage page, IBufferWriter<byte> output)
    {
        var context = composer.ContextOf(page.Feed.Language);
        RssWriter.Write(FeedContent.Of(page.Feed, context, bodies), output);
    }
}

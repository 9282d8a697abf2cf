using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Adds what Markdig has not, or writes in a way that a page cannot take.</summary>
internal sealed class ReadingExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(new TagParser());
        pipeline.InlineParsers.Add(new BareLinkParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteLinkRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteListRenderer());
        renderer.ObjectRenderers.Insert(0, new TagRenderer());
        renderer.ObjectRenderers.Insert(0, new DetailsRenderer());
        renderer.ObjectRenderers.Insert(0, new SummaryRenderer());
        renderer.ObjectRenderers.Insert(0, new FigureRenderer());
    }
}

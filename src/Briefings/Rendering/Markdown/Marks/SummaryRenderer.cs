using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Writes the line that opens details.</summary>
internal sealed class SummaryRenderer : HtmlObjectRenderer<SummaryBlock>
{
    protected override void Write(HtmlRenderer renderer, SummaryBlock block) =>
        renderer.Write("<summary>").WriteLeafInline(block).WriteLine("</summary>");
}

using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Writes details.</summary>
internal sealed class DetailsRenderer : HtmlObjectRenderer<DetailsBlock>
{
    protected override void Write(HtmlRenderer renderer, DetailsBlock block)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<details>");
        renderer.WriteChildren(block);
        renderer.EnsureLine();
        renderer.WriteLine("</details>");
    }
}

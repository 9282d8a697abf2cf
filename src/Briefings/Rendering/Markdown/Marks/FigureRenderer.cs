using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Writes a figure.</summary>
internal sealed class FigureRenderer : HtmlObjectRenderer<FigureBlock>
{
    protected override void Write(HtmlRenderer renderer, FigureBlock figure)
    {
        renderer.EnsureLine();
        renderer.WriteLine(figure.Host is null ? "<figure>" : "<figure class=\"elsewhere\">");
        renderer.WriteLeafInline(figure);
        renderer.EnsureLine();
        var words = string.Join(" · ", new[] { figure.Caption, figure.Host }.Where(text => !string.IsNullOrWhiteSpace(text)));
        if (words.Length > 0)
            renderer.Write("<figcaption>").WriteEscape(words).WriteLine("</figcaption>");
        renderer.WriteLine("</figure>");
    }
}

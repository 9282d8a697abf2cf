using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Writes a tag without its attributes.</summary>
internal sealed class TagRenderer : HtmlObjectRenderer<TagInline>
{
    protected override void Write(HtmlRenderer renderer, TagInline tag)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.Write(tag.IsBreak ? " " : "");
            return;
        }

        renderer.Write(tag.IsClose ? "</" : "<").Write(tag.Name).Write(tag.IsBreak ? " />" : ">");
    }
}

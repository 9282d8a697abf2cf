using Markdig.Renderers;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Writes a text as HTML, and knows the address of the page that the text is on.</summary>
internal sealed class TextRenderer(TextWriter writer) : HtmlRenderer(writer)
{
    /// <summary>Links within the text begin with it, so that they mean the same in a feed.</summary>
    public string PageUrl { get; set; } = "";
}

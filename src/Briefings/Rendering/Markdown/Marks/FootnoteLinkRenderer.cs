using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Writes the number that leads to a footnote, and the arrow that leads back.</summary>
internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (!renderer.EnableHtmlForInline)
            return;
        var page = ((TextRenderer)renderer).PageUrl;
        var index = link.Index.ToString(CultureInfo.InvariantCulture);
        var order = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        if (link.IsBackLink)
            renderer.Write(" <a href=\"").WriteEscapeUrl(page).Write($"#fnref{index}\" role=\"doc-backlink\">\u21A9\uFE0E</a>");
        else
            renderer.Write($"<sup><a id=\"fnref{index}\" href=\"").WriteEscapeUrl(page).Write($"#fn{order}\" role=\"doc-noteref\">{order}</a></sup>");
    }
}

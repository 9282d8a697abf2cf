using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Briefings.Rendering.Markdown.Marks;

/// <summary>Writes the footnotes below a text.</summary>
internal sealed class FootnoteListRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup notes)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"footnotes\" role=\"doc-endnotes\">").WriteLine("<ol>");
        foreach (var note in notes.OfType<Footnote>())
        {
            renderer.Write("<li id=\"fn").Write(note.Order.ToString(CultureInfo.InvariantCulture)).WriteLine("\">");
            renderer.WriteChildren(note);
            renderer.EnsureLine();
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}

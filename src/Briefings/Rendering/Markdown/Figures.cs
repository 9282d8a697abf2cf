using Briefings.Rendering.Markdown.Marks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>Makes figures of pictures that are alone in a paragraph, with their titles below them.</summary>
internal static class Figures
{
    private static readonly object Elsewhere = new();

    /// <summary>Remembers of a link what picture of another site it was made of.</summary>
    public static void MarkElsewhere(LinkInline link, string? caption, string host) => link.SetData(Elsewhere, new FigureBlock { Caption = caption, Host = host });

    /// <param name="document">Is changed.</param>
    public static void Make(MarkdownDocument document)
    {
        foreach (var parent in document.Descendants<ContainerBlock>().Prepend(document).ToArray())
        {
            for (var i = 0; i < parent.Count; i++)
            {
                if (parent[i] is not ParagraphBlock { Inline: { } words } paragraph || FigureOf(words) is not { } figure)
                    continue;
                paragraph.Inline = null;
                figure.Inline = words;
                parent[i] = figure;
            }
        }
    }

    private static FigureBlock? FigureOf(ContainerInline words)
    {
        if (OnlyChild(words) is not LinkInline outer)
            return null;
        if (outer.GetData(Elsewhere) is FigureBlock remembered)
            return remembered;

        var picture = outer.IsImage ? outer : OnlyChild(outer) as LinkInline;
        if (picture is not { IsImage: true })
            return null;
        var figure = new FigureBlock { Caption = picture.Title, Host = UrlPolicy.IsWeb(picture.Url) ? new Uri(picture.Url!).IdnHost : null };
        picture.Title = null;
        return figure;
    }

    private static Inline? OnlyChild(ContainerInline inlines)
    {
        Inline? only = null;
        foreach (var inline in inlines)
        {
            if (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace())
                continue;
            if (only is not null)
                return null;
            only = inline;
        }

        return only;
    }
}

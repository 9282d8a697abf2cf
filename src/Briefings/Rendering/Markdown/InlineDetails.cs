using Briefings.Rendering.Markdown.Marks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>
/// Parts paragraphs at the details within them, as a browser does that comes to the tag in a paragraph: what is before them and
/// what follows are paragraphs.
/// </summary>
internal static class InlineDetails
{
    /// <param name="parent">Is changed.</param>
    public static void Part(ContainerBlock parent)
    {
        var cuts = CutsOf(parent);
        if (cuts.Count == 0)
            return;
        var blocks = parent.ToArray();
        parent.Clear();
        foreach (var block in blocks)
        {
            if (block is not ParagraphBlock { Inline: { } words } paragraph || !words.OfType<TagInline>().Any(cuts.Contains))
                parent.Add(block);
            else
                AddParts(parent, paragraph, words, cuts);
        }
    }

    // The tags that have a partner, and words on their outer side.
    private static HashSet<TagInline> CutsOf(ContainerBlock parent)
    {
        var open = new Stack<TagInline>();
        var cuts = new HashSet<TagInline>();
        foreach (var tag in parent.OfType<ParagraphBlock>().Select(paragraph => paragraph.Inline).OfType<ContainerInline>().SelectMany(words => words.OfType<TagInline>()))
        {
            if (tag.Is("details", close: false))
                open.Push(tag);
            else if (tag.Is("details", close: true) && open.TryPop(out var start))
                cuts.UnionWith([start, tag]);
        }

        cuts.RemoveWhere(tag => IsBlank(tag, tag.IsClose));
        return cuts;
    }

    // To the end of the paragraph, or to its beginning.
    private static bool IsBlank(Inline from, bool onward)
    {
        var next = onward ? from.NextSibling : from.PreviousSibling;
        while (next is LineBreakInline || (next is LiteralInline words && words.Content.IsEmptyOrWhitespace()))
            next = onward ? next.NextSibling : next.PreviousSibling;
        return next is null;
    }

    private static void AddParts(ContainerBlock parent, ParagraphBlock paragraph, ContainerInline words, HashSet<TagInline> cuts)
    {
        var part = PartOf(paragraph);
        foreach (var inline in words.ToArray())
        {
            var tag = inline as TagInline;
            if (tag is { IsClose: false } && cuts.Contains(tag))
                End();
            inline.Remove();
            part.Inline!.AppendChild(inline);
            if (tag is { IsClose: true } && cuts.Contains(tag))
                End();
        }

        End();

        void End()
        {
            Trim(part.Inline!);
            if (part.Inline!.FirstChild is not null)
                parent.Add(part);
            part = PartOf(paragraph);
        }
    }

    private static ParagraphBlock PartOf(ParagraphBlock paragraph) =>
        new(paragraph.Parser) { Inline = new ContainerInline(), Line = paragraph.Line, Column = paragraph.Column, Span = paragraph.Span };

    private static void Trim(ContainerInline words)
    {
        while (words.FirstChild is LineBreakInline or LiteralInline && IsSpace(words.FirstChild, atEnd: false))
            words.FirstChild.Remove();
        while (words.LastChild is LineBreakInline or LiteralInline && IsSpace(words.LastChild, atEnd: true))
            words.LastChild.Remove();
    }

    private static bool IsSpace(Inline inline, bool atEnd)
    {
        if (inline is not LiteralInline words)
            return true;
        if (atEnd)
            words.Content.TrimEnd();
        else
            words.Content.TrimStart();
        return words.Content.IsEmpty;
    }
}

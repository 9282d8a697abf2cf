using Briefings.Rendering.Markdown.Marks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>Makes blocks of details of what is between a paragraph that begins with the tag and one that ends with it.</summary>
internal static class DetailsBlocks
{
    private const int Deepest = 8;

    /// <param name="parent">Is changed.</param>
    public static void Make(ContainerBlock parent, int depth = 0)
    {
        if (depth > Deepest)
            return;
        InlineDetails.Part(parent);
        var pairs = Pairs(parent);
        if (pairs.Count > 0)
            Rebuild(parent, pairs);
        foreach (var child in parent.OfType<ContainerBlock>())
            Make(child, depth + 1);
    }

    // The outermost pairs, each with the places of the blocks that it begins and ends in.
    private static List<(int From, TagInline Open, int To, TagInline Close)> Pairs(ContainerBlock parent)
    {
        var open = new Stack<(int Block, TagInline Tag)>();
        var found = new List<(int From, TagInline Open, int To, TagInline Close)>();
        for (var i = 0; i < parent.Count; i++)
        {
            if (parent[i] is not ParagraphBlock { Inline: { } words })
                continue;
            foreach (var tag in words.OfType<TagInline>().Where(tag => tag.Name == "details"))
            {
                if (!tag.IsClose)
                    open.Push((i, tag));
                else if (open.TryPop(out var start) && start.Tag.PreviousSibling is null && IsLast(tag))
                    found.Add((start.Block, start.Tag, i, tag));
            }
        }

        var outer = new List<(int From, TagInline Open, int To, TagInline Close)>();
        foreach (var pair in found.OrderBy(pair => pair.From).ThenByDescending(pair => pair.To))
        {
            if (outer.Count == 0 || pair.From > outer[^1].To)
                outer.Add(pair);
        }

        return outer;
    }

    private static bool IsLast(TagInline tag) =>
        tag.NextSibling is null or LineBreakInline { NextSibling: null } || tag.NextSibling is LiteralInline { NextSibling: null, Content.IsEmpty: true };

    private static void Rebuild(ContainerBlock parent, List<(int From, TagInline Open, int To, TagInline Close)> pairs)
    {
        var blocks = parent.ToArray();
        parent.Clear();
        var next = 0;
        foreach (var (from, open, to, close) in pairs)
        {
            for (; next < from; next++)
                parent.Add(blocks[next]);
            parent.Add(ToDetails(blocks.AsSpan(from, to - from + 1), open, close));
            next = to + 1;
        }

        for (; next < blocks.Length; next++)
            parent.Add(blocks[next]);
    }

    private static DetailsBlock ToDetails(ReadOnlySpan<Block> blocks, TagInline open, TagInline close)
    {
        open.Remove();
        close.Remove();
        var details = new DetailsBlock();
        foreach (var block in blocks)
        {
            if (block is not ParagraphBlock { Inline: { } words } paragraph)
            {
                details.Add(block);
                continue;
            }

            Trim(words);
            if (details.Count == 0 && words.FirstChild is TagInline { Name: "summary", IsClose: false } first && TakeSummary(first) is { } summary)
                details.Add(summary);
            Trim(words);
            if (words.FirstChild is not null)
                details.Add(paragraph);
        }

        return details;
    }

    private static SummaryBlock? TakeSummary(TagInline first)
    {
        var inlines = new List<Inline>();
        var at = first.NextSibling;
        for (; at is not null and not TagInline { Name: "summary" }; at = at.NextSibling)
            inlines.Add(at);
        if (at is not TagInline { IsClose: true })
            return null;
        first.Remove();
        at.Remove();
        var summary = new SummaryBlock { Inline = new ContainerInline() };
        foreach (var inline in inlines)
        {
            inline.Remove();
            summary.Inline.AppendChild(inline);
        }

        return summary;
    }

    private static void Trim(ContainerInline words)
    {
        while (words.FirstChild is LineBreakInline or LiteralInline { Content.IsEmpty: true })
            words.FirstChild.Remove();
        while (words.LastChild is LineBreakInline or LiteralInline { Content.IsEmpty: true })
            words.LastChild.Remove();
    }
}

using AngleSharp.Dom;
using Briefings.Importing.Body;

namespace Briefings.Importing.Html;

/// <summary>Finds the sentences that are between a page's title and the element of its text, whatever the element is named.</summary>
internal static class Standfirst
{
    private const int Most = 3;
    private const int Shortest = 60;
    private const int ShortestNamed = 25;
    private const int Longest = 900;

    public static List<PageBlock> Find(IElement title, IElement root, IElement body, Uri? page)
    {
        var shared = root.ParentElement;
        while (shared is not null && !shared.Contains(title))
            shared = shared.ParentElement;
        if (shared is null || shared == body.ParentElement)
            return [];
        var found = new List<PageBlock>();
        var pruning = PagePruning.Of(shared, PruningDepth.Tags);
        Collect(shared, new Span(title, root), found, pruning, page);
        return found.Count > Most ? [.. found.Where(IsNamed)] : found;
    }

    private static void Collect(IElement element, Span span, List<PageBlock> found, PagePruning pruning, Uri? page)
    {
        foreach (var child in element.Children.Where(child => !pruning.IsDropped(child) && child != span.Root))
        {
            if (child.Contains(span.Root) || child.Contains(span.Title) || child == span.Title)
                Collect(child, span, found, pruning, page);
            else if (span.Holds(child))
                found.AddRange(BlockWalker.Walk(child, pruning, page).Where(block => IsSentence(block) && !IsOfAuthor(block.Element, child)));
        }
    }

    // What a byline says of the author where a reader points at the name.
    private static bool IsOfAuthor(IElement? element, IElement around)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (BlockNames.IsByline(at))
                return true;
            if (at == around)
                return false;
        }

        return false;
    }

    /// <summary>Whether the page names the element of a block for what is between title and text.</summary>
    public static bool IsNamed(PageBlock block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Heading && block.Weight is >= ShortestNamed and <= Longest && block.LinkShare < 0.3
        && block.Element is { } element && (BlockNames.IsStandfirst(element) || (element.ParentElement is { } parent && BlockNames.IsStandfirst(parent)));

    private static bool IsSentence(PageBlock block) => IsNamed(block)
        || block.Kind is BlockKind.Paragraph or BlockKind.Heading && block.Weight is >= Shortest and <= Longest && block.LinkShare < 0.3
        && (Lines.LineEnds.IsSentenceEnd(block.Text) || block.Weight >= Shortest * 2);

    private sealed record Span(IElement Title, IElement Root)
    {
        public bool Holds(IElement element) =>
            Title.CompareDocumentPosition(element).HasFlag(DocumentPositions.Following) && Root.CompareDocumentPosition(element).HasFlag(DocumentPositions.Preceding);
    }
}

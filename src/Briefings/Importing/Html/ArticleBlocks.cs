using AngleSharp.Dom;

namespace Briefings.Importing.Html;

/// <summary>The blocks of a page's article, and the element they were found in.</summary>
/// <param name="Root">Holds the article.</param>
internal sealed record ArticleBlocks(IElement Root, List<PageBlock> Blocks)
{
    private const int Little = 200;
    private const int Enough = 500;
    private const int MuchMore = 4;

    /// <summary>With the least pruning that leaves enough.</summary>
    /// <param name="page">What links are relative to; null where it is not known.</param>
    public static ArticleBlocks Find(IElement body, Uri? page)
    {
        ArticleBlocks? best = null;
        foreach (var depth in (PruningDepth[])[PruningDepth.Full, PruningDepth.FullWithHidden, PruningDepth.Tags, PruningDepth.Hidden])
        {
            var pruning = PagePruning.Of(body, depth);
            var measure = PageMeasure.Of(body, pruning.IsDropped);
            var root = ArticleRoot.Find(body, measure, pruning.IsDropped);
            var found = new ArticleBlocks(root, BlockWalker.Walk(root, pruning, page));
            if (best is null || found.Prose > best.Prose * (best.Prose < Little ? 2 : MuchMore))
                best = found;
            if (best.Prose >= Enough)
                break;
        }

        return best!;
    }

    /// <summary>Whether the element calls itself the text of the article.</summary>
    public bool IsNamed => BlockNames.IsBody(Root);

    /// <summary>With what is between the title and the element: a standfirst.</summary>
    /// <param name="title">The heading of the page; null where it is not known.</param>
    public ArticleBlocks WithStandfirst(IElement? title, IElement body, Uri? page)
    {
        var above = title is null || Root.Contains(title) ? [] : Standfirst.Find(title, Root, body, page);
        return this with { Blocks = [.. above.Where(block => !Blocks.Exists(own => own.Text == block.Text)), .. Blocks] };
    }

    /// <summary>Other blocks, where they say more.</summary>
    public ArticleBlocks OrElse(List<PageBlock> others) => this with { Blocks = others } is var other && other.Prose > Prose * 2 ? other : this;

    /// <summary>How much running text it has, in letters.</summary>
    public int Prose => Blocks.Where(block => block.IsProse).Sum(block => block.Weight);
}

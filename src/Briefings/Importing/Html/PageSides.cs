using AngleSharp.Dom;

namespace Briefings.Importing.Html;

/// <summary>Which elements are beside the article: in furniture, comments, or another article. What they state is not of this one.</summary>
internal sealed class PageSides
{
    private readonly HashSet<IElement> _beside = [];
    private readonly IElement _root;
    private readonly IElement _home;

    public PageSides(IElement body, IElement root)
    {
        _root = root;
        _home = root.Closest("article, .hentry, main, [itemtype*='Article'], [itemtype*='BlogPosting'], .news-single, .post, .article, .asset, .entry") is { } home && home.LocalName != "body" ? home : root;
        Visit(body, false, 0);
    }

    public bool IsBeside(IElement element) => _beside.Contains(element);

    private void Visit(IElement element, bool isBeside, int depth)
    {
        foreach (var child in element.Children)
        {
            var beside = isBeside || (!child.Contains(_root) && Is(child));
            if (beside)
                _beside.Add(child);
            if (depth < 400)
                Visit(child, beside, depth + 1);
        }
    }

    // "teaser__meta" right below the title is of this article.
    private static bool IsBelowTitle(IElement element) =>
        element.PreviousElementSibling is { LocalName: "h1" } && !BlockNames.IsOfReaders(element);

    // The furniture of the article's own element, as its footer, speaks of the article.
    private bool Is(IElement element)
    {
        var isOfPage = !element.IsDescendantOf(_home) && (element.LocalName is "footer" or "nav" or "aside" || BlockNames.IsOfThePage(element));
        var isOther = element.LocalName == "article" && (element.IsDescendantOf(_root) || (!element.IsDescendantOf(_root) && _root.Closest("article") is not null));
        return isOfPage || isOther || (BlockNames.IsOtherContent(element) && !IsBelowTitle(element));
    }
}

using AngleSharp.Dom;
using Briefings.Language;

namespace Briefings.Importing.Html;

/// <summary>Which elements are beside the article: in furniture, comments, or another article. What they state is not of this one.</summary>
internal sealed class PageSides
{
    private const int LongestName = 30;
    private const int ShortestLead = 60;
    private const int Upwards = 2;
    private const double AboveText = 0.3;

    private readonly HashSet<IElement> _beside = [];
    private readonly IElement _root;
    private readonly IElement _home;
    private readonly IElement _around;
    private readonly IElement? _lead;
    private readonly bool _hasTitle;

    public PageSides(IElement body, IElement root)
    {
        _root = root;
        _home = root.Closest("article, .hentry, main, [itemtype*='Article'], [itemtype*='BlogPosting'], .news-single, .post, .article, .asset, .entry") is { } home && home.LocalName != "body" ? home : root;
        _around = Around(_home);
        _hasTitle = PagePruning.HasTitle(body);
        _lead = root.GetDescendants().OfType<IElement>().FirstOrDefault(block => block.LocalName is "p" or "div" or "td" or "li" or "blockquote" && IsProse(block) && !block.Children.Any(IsProse));
        Visit(body, false, 0);
    }

    // Stops where the text is long enough.
    private static bool IsProse(IElement block)
    {
        var weight = 0;
        foreach (var text in block.GetDescendants().OfType<IText>())
        {
            weight += Scripts.Weight(text.Data);
            if (weight >= ShortestLead)
                return true;
        }

        return false;
    }

    public bool IsBeside(IElement element) => _beside.Contains(element);

    /// <summary>Whether an element is in the one that holds the text.</summary>
    public bool IsInText(IElement element) => _root.Contains(element);

    /// <summary>How much the place of an element speaks for a title: it is a little above the text, or in it, or behind it.</summary>
    public double PlaceOf(IElement element)
    {
        if (_lead is null || !IsNear(element))
            return 0;
        return (element.CompareDocumentPosition(_lead) & DocumentPositions.Following) != 0 ? AboveText : -AboveText;
    }

    // In an element that holds the article and little else.
    private bool IsNear(IElement element) => _around.Contains(element);

    private static IElement Around(IElement home)
    {
        for (var i = 0; i < Upwards && home.ParentElement is { LocalName: not ("body" or "html") } parent; i++)
            home = parent;
        return home;
    }

    private void Visit(IElement element, bool isBeside, int depth)
    {
        var items = isBeside ? [] : TeaserItems.Of(element, _root);
        foreach (var child in element.Children)
        {
            var beside = isBeside || items.Contains(child) || (!child.Contains(_root) && Is(child));
            if (beside)
                _beside.Add(child);
            if (depth < 400)
                Visit(child, beside, depth + 1);
        }
    }

    // "teaser__meta" right below the title is of this article.
    private static bool IsBelowTitle(IElement element) =>
        element.PreviousElementSibling is { LocalName: "h1" } && !BlockNames.IsOfReaders(element);

    // "headline__footer" ends the head of the article, not the page.
    private bool IsFootOfHead(IElement element) =>
        element.ParentElement is { LocalName: not ("body" or "html") } parent && parent.QuerySelector("h1") is not null && !parent.Contains(_root)
        && _lead is not null && (element.CompareDocumentPosition(_lead) & DocumentPositions.Following) != 0;

    // "teaser-meta" that is once on the page, in the article's own element, and leads to no other article.
    private bool IsOnlyNamed(IElement element) =>
        element.IsDescendantOf(_around) && !BlockNames.IsOfReaders(element) && element.ClassName is { Length: > 0 } names && names.Contains("teaser", StringComparison.OrdinalIgnoreCase)
        && element.QuerySelector("h1, h2, h3, h4, h5, time ~ a") is null && element.QuerySelectorAll("img").All(PagePictures.IsIcon) && _around.GetElementsByClassName(names).Length == 1
        && element.QuerySelectorAll("a").All(link => link.TextContent.Length < LongestName);

    // The furniture of the article's own element, as its footer, speaks of the article.
    private bool Is(IElement element)
    {
        var isOfPage = !element.IsDescendantOf(_home) && (element.LocalName is "footer" or "nav" or "aside" || (BlockNames.IsOfThePage(element) && !IsFootOfHead(element)));
        var isOther = element.LocalName == "article" && (element.IsDescendantOf(_root) ? _lead is null || !element.Contains(_lead) : _root.Closest("article") is not null || PagePruning.LeadsElsewhere(element));
        var isTeaser = _hasTitle && element.LocalName is "section" or "li" && !element.IsDescendantOf(_home) && PagePruning.LeadsElsewhere(element);
        return isOfPage || isOther || isTeaser || (BlockNames.IsOtherContent(element) && !IsBelowTitle(element) && !IsOnlyNamed(element));
    }
}

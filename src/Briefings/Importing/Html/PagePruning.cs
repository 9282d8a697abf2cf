using AngleSharp.Dom;

namespace Briefings.Importing.Html;

/// <summary>Which elements of a page are not of its article: by tag, role, names, and by what they are made of.</summary>
internal sealed class PagePruning
{
    private const double MostOfThePage = 0.5;
    private const double ShareOfText = 0.3;
    private const double MostlyLinks = 0.66;
    private const double ListOfLinks = 0.8;

    // As much running text as an article has at least.
    private const int Little = 150;
    private const int LongestQuestion = 100;
    private const int MostAsked = 8;

    private readonly HashSet<IElement> _dropped = [];
    private readonly Dictionary<string, int> _proseOfNames = new(StringComparer.Ordinal);
    private readonly PageMeasure _whole;
    private readonly PruningDepth _depth;
    private readonly int _prose;
    private readonly bool _hasTitle;
    private readonly bool _byName;

    private PagePruning(IElement body, PruningDepth depth)
    {
        _depth = depth;
        _whole = PageMeasure.Of(body, element => !ReadsHidden(depth) && IsHidden(element));
        _prose = _whole[body].Prose;
        _hasTitle = HasTitle(body);
        _byName = depth is PruningDepth.Full or PruningDepth.FullWithHidden;
        if (_byName)
            WeighNames(body, 0);
    }

    public static PagePruning Of(IElement body, PruningDepth depth)
    {
        var pruning = new PagePruning(body, depth);
        pruning.Visit(body, 0);
        return pruning;
    }

    /// <summary>Whether a page has a first-level heading that is no link.</summary>
    public static bool HasTitle(IElement body) =>
        body.QuerySelectorAll("h1").Any(heading => heading.QuerySelector("a[href]") is null && heading.Closest("a[href]") is null);

    public bool IsDropped(IElement element) => _dropped.Contains(element);

    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal) is var rules
            && (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)));

    private static bool ReadsHidden(PruningDepth depth) => depth is PruningDepth.FullWithHidden or PruningDepth.Hidden;

    private void Visit(IElement element, int depth)
    {
        foreach (var child in element.Children)
        {
            if (Drops(child))
                _dropped.Add(child);
            else if (depth < 400)
                Visit(child, depth + 1);
        }
    }

    private bool Drops(IElement element)
    {
        if (PageTags.IsUnread(element.LocalName))
            return true;
        if (!ReadsHidden(_depth) && IsHidden(element))
            return true;
        var prose = _whole[element].Prose;
        var holdsMost = _prose > 0 && prose > _prose * MostOfThePage;
        if ((holdsMost || _depth == PruningDepth.Tags) && IsNeverText(element))
            return _prose - prose >= Little;
        if (_byName && !holdsMost && IsOtherArticle(element))
            return true;
        if ((holdsMost && !(PageTags.IsBeside(element.LocalName) && _prose - prose >= Little)) || PageTags.IsWhole(element.LocalName))
            return false;
        if (PageTags.IsFurniture(element.LocalName))
            return true;
        return _byName && (DropsByName(element) || DropsByLinks(element) || AsksReader(element, prose));
    }

    // A name that many parts of the text share, as "paywall" on each paragraph behind the first, is not one of furniture here.
    private void WeighNames(IElement element, int depth)
    {
        foreach (var child in element.Children)
        {
            if (child.ClassName is { Length: > 0 } names && !BlockNames.IsOfReaders(child))
                _proseOfNames[names] = _proseOfNames.GetValueOrDefault(names) + _whole[child].Prose;
            if (depth < 400)
                WeighNames(child, depth + 1);
        }
    }

    // An article whose heading leads elsewhere, on a page that has its own heading outside of it.
    private bool IsOtherArticle(IElement element) =>
        element.LocalName == "article" && _hasTitle && LeadsElsewhere(element);

    /// <summary>Whether an element has no title but a heading that is a link.</summary>
    public static bool LeadsElsewhere(IElement element) =>
        element.QuerySelector("h1") is null && element.QuerySelector("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4") is not null;

    // However much readers or lawyers wrote.
    private static bool IsNeverText(IElement element) =>
        (BlockNames.IsConsent(element) || BlockNames.IsOfReaders(element))
        && element.LocalName is not ("body" or "html" or "main" or "article") && element.QuerySelector("h1, main") is null;

    private bool IsOfText(IElement element) =>
        element.ClassName is { Length: > 0 } names && _proseOfNames.GetValueOrDefault(names) > Math.Max(_prose * ShareOfText, _whole[element].Prose + 1);

    private bool DropsByName(IElement element) =>
        !IsOfText(element) && !BlockNames.IsBody(element)
        && (element.GetAttribute("aria-hidden") == "true" || (BlockNames.IsFurniture(element) && !IsWithinText(element)));

    // "Subscribe and read without limits [button]": little text beside something to press.
    private static bool AsksReader(IElement element, int prose) =>
        prose <= LongestQuestion && element.LocalName is "div" or "section" or "aside" or "form" && element.ChildElementCount < MostAsked
        && element.QuerySelector("button, input[type=submit]") is not null && element.QuerySelector("h1, img, figure, table, video, audio, article") is null;

    // A name within a sentence is of its markup: <span class="author">.
    private static bool IsWithinText(IElement element) =>
        PageTags.IsInline(element.LocalName) && element.ParentElement is { LocalName: "p" or "li" or "td" or "em" or "strong" or "b" or "i" or "blockquote" };

    private bool DropsByLinks(IElement element)
    {
        if (element.LocalName is not ("div" or "section" or "ul" or "ol" or "dl" or "table"))
            return false;
        var weight = _whole[element];
        return weight.Text > 0 && weight.Prose == 0 && !LinkedSentence.Is(element) && weight.LinkShare > (element.LocalName is "ul" or "ol" or "table" ? ListOfLinks : MostlyLinks);
    }
}

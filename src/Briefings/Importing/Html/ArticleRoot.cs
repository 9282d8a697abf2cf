using AngleSharp.Dom;

namespace Briefings.Importing.Html;

/// <summary>Finds the element that holds the article: the one with the most running text among those that call themselves so.</summary>
internal static class ArticleRoot
{
    private const double NamedShare = 0.4;
    private const double TaggedShare = 0.4;
    private const double ParentShare = 0.85;
    private const double MoreThanFirst = 1.15;
    private const int Little = 250;

    /// <param name="measure">Without what was dropped.</param>
    public static IElement Find(IElement body, PageMeasure measure, Func<IElement, bool> isDropped)
    {
        var all = Descendants(body, isDropped, 0).ToList();
        var prose = measure[body].Prose;
        return InParts(all.Where(BlockNames.IsBody), measure, part => part.ClassName ?? "")
            ?? InParts(all.Where(IsPart), measure, _ => "article")
            ?? Best(all.Where(BlockNames.IsBody), measure, prose * NamedShare)
            ?? Best(all.Where(element => element.LocalName == "article"), measure, prose * TaggedShare)
            ?? Best(all.Where(element => element.LocalName == "main" || element.GetAttribute("role") == "main"), measure, prose * TaggedShare)
            ?? Descend(body, measure, isDropped);
    }

    private static IEnumerable<IElement> Descendants(IElement element, Func<IElement, bool> isDropped, int depth)
    {
        foreach (var child in element.Children)
        {
            if (isDropped(child) || depth > 400)
                continue;
            yield return child;
            foreach (var inner in Descendants(child, isDropped, depth + 1))
                yield return inner;
        }
    }

    // A text that advertisements cut into parts of one name: the element that holds them, where it holds little else.
    private static IElement? InParts(IEnumerable<IElement> candidates, PageMeasure measure, Func<IElement, string> nameOf)
    {
        foreach (var parts in candidates.Where(part => measure[part].Prose > 0).GroupBy(nameOf, StringComparer.Ordinal))
        {
            var first = parts.First();
            var together = parts.Where(part => !part.IsDescendantOf(first)).ToList();
            if (parts.Key.Length == 0 || together.Count < 2)
                continue;
            var holder = first.ParentElement;
            while (holder is not null && !together.TrueForAll(holder.Contains))
                holder = holder.ParentElement;
            var sum = together.Sum(part => measure[part].Prose);
            var isOne = holder is not null && holder.QuerySelectorAll("h1").Length <= 1 && holder.QuerySelectorAll("article").All(IsPart);
            if (isOne && measure[holder!].Prose is var all && sum >= all * ParentShare && all >= Little && sum > measure[first].Prose * MoreThanFirst)
                return holder;
        }

        return null;
    }

    // Some programs make an article element of each piece of a page; those of other pages link there from their headings.
    private static bool IsPart(IElement element) => element.LocalName == "article" && element.QuerySelector("h1 a, h2 a, h3 a, h4 a, a h2, a h3, time") is null;

    // Of one inside another with as much text, the inner.
    private static IElement? Best(IEnumerable<IElement> candidates, PageMeasure measure, double least)
    {
        IElement? best = null;
        foreach (var candidate in candidates)
        {
            var prose = measure[candidate].Prose;
            if (prose == 0 || prose < least)
                continue;
            var isInner = best is not null && candidate.IsDescendantOf(best);
            if (best is null || prose > measure[best].Prose || (isInner && prose >= measure[best].Prose * ParentShare))
                best = candidate;
        }

        return best;
    }

    private static IElement Descend(IElement element, PageMeasure measure, Func<IElement, bool> isDropped)
    {
        while (true)
        {
            var prose = measure[element].Prose;
            var next = element.Children.Where(child => !isDropped(child) && !PageTags.IsInline(child.LocalName)).MaxBy(child => measure[child].Prose);
            if (next is null || prose == 0 || next.LocalName is "p" or "li" or "ul" or "ol" or "table" or "blockquote" || measure[next].Prose < prose * ParentShare)
                return element;
            element = next;
        }
    }
}

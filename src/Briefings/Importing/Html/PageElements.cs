using System.Text;
using AngleSharp.Dom;

namespace Briefings.Importing.Html;

/// <summary>The elements of a page in its order, each with the names it carries.</summary>
internal sealed class PageElements
{
    private static readonly string[] Named = ["class", "id", "itemprop", "property", "rel", "data-hook"];

    // These matter by being there.
    private static readonly string[] Marks = ["data-timestamp", "data-datetime", "data-published", "data-publish-date", "data-pubdate", "data-published-at"];

    private readonly List<(IElement Element, string Names)> _all = [];

    public PageElements(IDocument document)
    {
        var names = new StringBuilder();
        foreach (var element in document.All)
        {
            names.Clear().Append(element.LocalName);
            foreach (var attribute in element.Attributes)
            {
                if (Array.IndexOf(Named, attribute.Name) >= 0)
                    names.Append(' ').Append(attribute.Value);
                else if (Array.IndexOf(Marks, attribute.Name) >= 0)
                    names.Append(' ').Append(attribute.Name);
            }

            _all.Add((element, names.Length == element.LocalName.Length ? element.LocalName : names.ToString()));
        }
    }

    /// <summary>The elements that a selector fits.</summary>
    public IEnumerable<IElement> Find(PageSelector selector)
    {
        foreach (var (element, names) in _all)
        {
            if (selector.Fits(element, names))
                yield return element;
        }
    }
}

using System.Buffers;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Briefings.Importing.Html;

/// <summary>A selector that is asked only about elements that can fit: most of a page cannot.</summary>
/// <param name="selector">In CSS.</param>
/// <param name="words">Separated by spaces, whatever their case; none for links alone: one at least is in the local name, a class, an id or another name of every element that fits.</param>
/// <param name="hasLinks">Whether links fit that have none of the words.</param>
internal sealed class PageSelector(string selector, string words, bool hasLinks = false)
{
    private readonly ISelector _selector = new CssSelectorParser().ParseSelector(selector) ?? throw new ArgumentException($"'{selector}' is no selector", nameof(selector));
    private readonly SearchValues<string> _words = SearchValues.Create(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparison.OrdinalIgnoreCase);

    /// <param name="names">Of the element, as <see cref="PageElements"/> has them.</param>
    public bool Fits(IElement element, string names) =>
        ((hasLinks && element.LocalName == "a") || names.AsSpan().ContainsAny(_words)) && _selector.Match(element, null);
}

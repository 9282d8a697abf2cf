using AngleSharp.Dom;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads who wrote an article from its elements: links to the author, named elements, bylines.</summary>
internal static class AuthorFacts
{
    private static readonly (string Selector, string Rule, double Trust)[] Places =
    [
        ("[itemprop~=author] [itemprop~=name]", StatedRules.Microdata, 0.92),
        ("[itemprop~=author]", StatedRules.Microdata, 0.85),
        ("[property~=author] [property~=name], [property~='schema:author'] [property~='schema:name']", StatedRules.Microdata, 0.92),
        ("[property~=author], [property~='schema:author'], [property~='dc:creator']", StatedRules.Microdata, 0.84),
        ("a[rel~=author]", StatedRules.AuthorLink, 0.88),
        (".author-name, .author__name, .authorName, .byline-name, .byline__name, .byline-author, .article-author, .post-author, .entry-author, .vcard .fn, .author.vcard, .authors-name, .c-byline__author", StatedRules.Byline, 0.8),
        (".byline a, .author a, .byline__author, [class*=byline] a[href*=author], a[href*='/author/'], a[href*='/autor/'], a[href*='/authors/'], a[href*='/auteur/']", StatedRules.AuthorLink, 0.75),
        (".byline, .by-line, .author, #author, .autor, .auteur, [class*=author i], [class*=byline i]", StatedRules.Byline, 0.6),
        (".username, [data-hook=user-name], [class*=username i], [class*=nickname i]", StatedRules.Byline, 0.55),
    ];

    // Who took a picture, whom to ask.
    private static readonly string[] Pictures = ["photo", "foto", "caption", "bild"];

    private static readonly string[] Contacts = ["contact", "kontakt", "contatto", "contacto", "contato"];

    /// <param name="isBeside">Whether an element is in another article or in comments.</param>
    public static IEnumerable<StatedFact> Read(IDocument document, Func<IElement, bool> isBeside)
    {
        foreach (var (selector, rule, trust) in Places)
        {
            foreach (var element in document.QuerySelectorAll(selector).Where(element => !isBeside(element) && !IsOfOther(element)).Take(4))
            {
                if (StatedValues.Text(element.GetAttribute("content")) is { } stated)
                    yield return StatedValues.At(element, StatedField.Author, stated, rule, trust);
                else if (StatedValues.Text(element.TextContent) is { Length: < 120 } text)
                    yield return StatedValues.At(element, StatedField.Author, text, rule, trust);
            }
        }
    }

    private static bool IsOfOther(IElement element)
    {
        if (element.Closest("figure, figcaption") is not null)
            return true;
        return Names(element, Pictures) || Names(element, Contacts) || Names(element.ParentElement, Contacts);
    }

    private static bool Names(IElement? element, string[] words) =>
        element?.ClassName is { Length: > 0 } names && Array.Exists(words, word => names.Contains(word, StringComparison.OrdinalIgnoreCase));
}

using AngleSharp.Dom;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads who wrote an article from its elements: links to the author, named elements, bylines.</summary>
internal static class AuthorFacts
{
    private const int LongestName = 60;
    private const int Most = 4;

    private static readonly (PageSelector Selector, string Rule, double Trust)[] Places =
    [
        (new("[itemprop~=author] [itemprop~=name]", "name"), StatedRules.Microdata, 0.92),
        (new("[itemprop~=author]", "author"), StatedRules.Microdata, 0.85),
        (new("[property~=author] [property~=name], [property~='schema:author'] [property~='schema:name']", "name"), StatedRules.Microdata, 0.92),
        (new("[property~=author], [property~='schema:author'], [property~='dc:creator']", "author creator"), StatedRules.Microdata, 0.84),
        (new("a[rel~=author]", "author"), StatedRules.AuthorLink, 0.88),
        (new(".author-name, .author__name, .authorName, .byline-name, .byline__name, .byline-author, .article-author, .post-author, .entry-author, .vcard .fn, .author.vcard, .authors-name, .c-byline__author", "author byline vcard fn"), StatedRules.Byline, 0.8),
        (new(".byline a, .author a, .byline__author, [class*=byline] a[href*=author], a[href*='/author/'], a[href*='/autor/'], a[href*='/authors/'], a[href*='/auteur/']", "byline", hasLinks: true), StatedRules.AuthorLink, 0.8),
        (new(".byline, .by-line, .author, #author, .autor, .auteur, [class*=author i], [class*=byline i]", "author byline by-line autor auteur"), StatedRules.Byline, 0.6),
        (new(".writer, .reporter, .journalist, .muhabir, .yazar, .penulis, .szerzo, .skribent, .redactor, .redaktor, .autore, .forfatter, .kirjoittaja", "writer reporter journalist muhabir yazar penulis szerzo skribent redactor redaktor autore forfatter kirjoittaja"), StatedRules.Byline, 0.58),
        (new(".username, [data-hook=user-name], [class*=username i], [class*=nickname i]", "username user-name nickname"), StatedRules.Byline, 0.55),
    ];

    // A page of a person, which above the text is most often of who wrote it.
    private static readonly PageSelector People = new("a[href*='/user/'], a[href*='/users/'], a[href*='/profil/'], a[href*='/profile/'], a[href*='/people/'], a[href*='/person/'], a[href*='/journalist'], a[href*='/redakteur'], a[href*='/contributor'], a[href*='/reporter'], a[href*='/staff/'], a[href*='/autoren/'], a[href*='/autorin/'], a[href*='/auteurs/'], a[href*='/autores/'], a[href*='/autori/']", "", hasLinks: true);

    private static readonly string[] Doors = ["login", "register", "password", "signup", "sign-up", "settings"];

    // Who took a picture, whom to ask.
    private static readonly string[] Pictures = ["photo", "foto", "caption", "bild"];

    private static readonly string[] Contacts = ["contact", "kontakt", "contatto", "contacto", "contato"];

    public static IEnumerable<StatedFact> Read(PageElements page, PageSides sides)
    {
        foreach (var (selector, rule, trust) in Places)
        {
            foreach (var element in Own(page.Find(selector).Where(element => !sides.IsBeside(element) && !IsOfOther(element)), sides))
            {
                if (StatedValues.Text(element.GetAttribute("content")) is { } stated)
                    yield return StatedValues.At(element, StatedField.Author, stated, rule, trust);
                else if (StatedValues.Text(element.TextContent) is { Length: < 120 } text)
                    yield return StatedValues.At(element, StatedField.Author, text, rule, trust);
            }
        }

        foreach (var link in page.Find(People).Where(link => LeadsToPerson(link, sides)).Take(2))
        {
            if (StatedValues.Text(link.TextContent) is { Length: < LongestName } text)
                yield return StatedValues.At(link, StatedField.Author, text, StatedRules.PersonLink, 0.58);
        }
    }

    // Where some are above the text, those below are of other articles.
    private static IEnumerable<IElement> Own(IEnumerable<IElement> found, PageSides sides)
    {
        var first = found.Take(Most).ToList();
        return first.Exists(element => sides.PlaceOf(element) > 0) ? first.Where(element => sides.PlaceOf(element) > 0) : first;
    }

    private static bool LeadsToPerson(IElement link, PageSides sides) =>
        !sides.IsBeside(link) && sides.PlaceOf(link) > 0 && !IsOfOther(link) && link.Closest("nav, header nav, form") is null
        && !Array.Exists(Doors, door => link.GetAttribute("href")!.Contains(door, StringComparison.OrdinalIgnoreCase));

    private static bool IsOfOther(IElement element)
    {
        if (element.Closest("figure, figcaption") is not null)
            return true;
        return Names(element, Pictures) || Names(element, Contacts) || Names(element.ParentElement, Contacts);
    }

    private static bool Names(IElement? element, string[] words) =>
        element?.ClassName is { Length: > 0 } names && Array.Exists(words, word => names.Contains(word, StringComparison.OrdinalIgnoreCase));
}

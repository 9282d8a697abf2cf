using AngleSharp.Dom;
using Briefings.Importing.Html.Inline;
using Briefings.Importing.Html.Stated;
using Briefings.Language;

namespace Briefings.Importing.Html.Choices;

/// <summary>Reads titles from elements that are named for them, also where they are no headings.</summary>
internal static class TitleElements
{
    private const int Longest = 200;
    private const int Shortest = 8;
    private const double Stated = 1.7;
    private const double Named = 0.7;
    private const double OnlyNamed = 1.05;

    private static readonly PageSelector Headlines = new("[itemprop~=headline], [property~=headline], [property~='schema:headline']", "headline");

    private static readonly PageSelector Headings = new(
        "h2[class*=title i], h2[class*=headline i], h3[class*=headline i], h3[class*=title i], h2[itemprop=name], .entry-title, .post-title, .article-title, .topic-title", "title headline name");

    // In the languages of newsrooms and offices, where a page has no heading at all.
    private static readonly PageSelector Others = new(
        ".news-title, .newstitle, .news_title, .article_title, .articletitle, .arttitle, .art-title, .page-title, .pagetitle, .contenttitle, .content-title, .detail-title, .headline, .title, .tit, .titre, .titulo, .titolo, .titel, .baslik, .tytul, .nadpis, .rubrik, .zagolovok, .subject, [class$=_tit i], [class^=tit_ i], [class$=-tit i], [class$=_title i], [class$=-title i], .bt, .biaoti, #title, #headline, #biaoti, #arttitle", "tit headline baslik tytul nadpis rubrik zagolovok subject bt biaoti");

    public static IEnumerable<StatedFact> Read(IDocument document, PageElements page, string? title, PageSides sides)
    {
        var headlines = page.Find(Headlines).Where(element => !sides.IsBeside(element) && element.LocalName is not ("meta" or "h1") && element.Closest("h1") is null).Take(2).ToList();
        if (headlines is [var only] && Text(only) is { } headline)
            yield return StatedValues.At(only, StatedField.Title, headline, StatedRules.Microdata, Stated);
        foreach (var named in page.Find(Headings).Where(element => !sides.IsBeside(element)).Take(1))
        {
            if (named.LocalName != "h1" && Text(named) is { } text)
                yield return StatedValues.At(named, StatedField.Title, text, StatedRules.Microdata, Named);
        }

        if (document.QuerySelector("h1, h2, h3") is not null && headlines.Count > 0)
            yield break;
        var key = title is null ? "" : TextKey.Of(title);
        var others = page.Find(Others).Where(element => element.ChildElementCount < 3 && element.QuerySelector("p, div, ul, table") is null && sides.PlaceOf(element) > 0 && !sides.IsBeside(element)).Take(2).ToList();
        if (others is [var shown] && Text(shown) is { } found && Scripts.Weight(found) >= Shortest)
            yield return StatedValues.At(shown, StatedField.Title, found, StatedRules.Microdata, key.Contains(TextKey.Of(found), StringComparison.Ordinal) || document.QuerySelector("h1") is not null ? Named : OnlyNamed);
    }

    private static string? Text(IElement element) => StatedValues.Text(Superscript.TextOf(element)) is { Length: <= Longest } text ? text : null;
}

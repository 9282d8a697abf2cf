using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Language;

namespace Briefings.Planning;

/// <summary>
/// The one gate between the archive and everything that is published: takes out of an article what its source does
/// not let the site show, and what would disturb the text around it.
/// </summary>
internal static class ShownArticle
{
    private const int ExcerptLength = 400;

    public static Article Of(Article article, DisplayMode display)
    {
        var clean = Clean(article);
        return display switch
        {
            DisplayMode.Link => clean with { Body = "", Summary = null },
            DisplayMode.Excerpt => clean with { Body = "", Summary = clean.Summary ?? Excerpt(clean) },
            _ => clean,
        };
    }

    private static Article Clean(Article article) => article with
    {
        Title = CleanText.Of(article.Title),
        Place = CleanText.OrNull(article.Place),
        Source = CleanText.OrNull(article.Source),
        Agency = CleanText.OrNull(article.Agency),
        OriginalUrl = CleanText.OrNull(article.OriginalUrl),
        Summary = CleanText.OrNull(article.Summary),
        Correction = CleanText.OrNull(article.Correction),
        People = [.. article.People.Select(person => new Person(CleanText.Of(person.Name), CleanText.OrNull(person.Role)))],
        Organizations = CleanText.OfAll(article.Organizations),
        Topics = CleanText.OfAll(article.Topics),
        Body = CleanText.Of(article.Body),
    };

    // Of the first paragraph, as many whole sentences as fit.
    private static string? Excerpt(Article article)
    {
        var end = article.Body.IndexOf("\n\n", StringComparison.Ordinal);
        var paragraph = (end < 0 ? article.Body : article.Body[..end]).Trim();
        var sentences = SentenceReader.Read(paragraph, article.Language.Primary);
        var last = sentences.LastOrDefault(sentence => sentence.Offset + sentence.Length <= ExcerptLength);
        return last.Length > 0 ? paragraph[..(last.Offset + last.Length)] : null;
    }
}

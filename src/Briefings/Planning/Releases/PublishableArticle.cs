using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;

namespace Briefings.Planning.Releases;

/// <summary>
/// The one gate between the archive and everything that is published: takes out of an article what its source does
/// not let the site show, and what would disturb the text around it.
/// </summary>
internal static class PublishableArticle
{
    private const int ExcerptLength = 400;

    public static Article Of(Article article, DisplayMode display)
    {
        var clean = Clean(article);
        return display switch
        {
            DisplayMode.Link => WithoutWords(clean) with { Body = "", Image = null, Summary = null },
            DisplayMode.Excerpt => WithoutWords(clean) with { Body = "", Image = null, Summary = clean.Summary ?? TextExcerpt.Of(clean.Body, clean.Language, ExcerptLength) },
            _ => clean,
        };
    }

    // What a field was inferred from are words of the text.
    private static Article WithoutWords(Article article) => article.Import is not { Inferred.IsEmpty: false } import
        ? article
        : article with
        {
            Import = import with
            {
                Inferred = import.Inferred.ToImmutableSortedDictionary(
                    pair => pair.Key, pair => InferredReason.Parse(pair.Value).Rule, StringComparer.Ordinal),
            },
        };

    private static Person Clean(Person person) => new(CleanText.Line(person.Name), CleanText.LineOrNull(person.Role));

    // Nearly all are: what is clean comes back as it is.
    private static bool IsClean(Person person) =>
        ReferenceEquals(CleanText.Line(person.Name), person.Name) && ReferenceEquals(CleanText.LineOrNull(person.Role), person.Role);

    private static Article Clean(Article article) => article with
    {
        Title = CleanText.Line(article.Title),
        Place = CleanText.LineOrNull(article.Place),
        Source = CleanText.LineOrNull(article.Source),
        Agency = CleanText.LineOrNull(article.Agency),
        OriginalUrl = CleanText.OrNull(article.OriginalUrl),
        Summary = CleanText.LineOrNull(article.Summary),
        Corrections = article.Corrections.IsEmpty ? [] : [.. article.Corrections.Select(correction => correction with { Text = CleanText.Of(correction.Text) })],
        Retracted = article.Retracted is { } taken ? taken with { Reason = CleanText.OrNull(taken.Reason) } : null,
        People = article.People.All(IsClean) ? article.People : [.. article.People.Select(Clean)],
        Organizations = CleanText.LinesOf(article.Organizations),
        Topics = CleanText.LinesOf(article.Topics),
        Image = article.Image is not { } image ? null : image with
        {
            Alt = CleanText.LineOrNull(image.Alt),
            Caption = CleanText.OrNull(image.Caption),
            Credit = CleanText.OrNull(image.Credit),
        },
        Subjects = article.Subjects.IsEmpty ? [] : [.. article.Subjects.Select(own => own with { Names = CleanText.LinesOf(own.Names) })],
        Text = CleanText.Of(article.Text),
        Import = article.Import is not { } import || import.Inferred.Values.All(value => ReferenceEquals(CleanText.Of(value), value)) ? article.Import : import with
        {
            Inferred = import.Inferred.ToImmutableSortedDictionary(
                pair => pair.Key, pair => CleanText.Of(pair.Value), StringComparer.Ordinal),
        },
    };
}

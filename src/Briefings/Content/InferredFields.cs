namespace Briefings.Content;

/// <summary>Reads an article's fields by their front matter keys.</summary>
internal static class InferredFields
{
    /// <returns>The value as the front matter writes it; empty where the article has none.</returns>
    public static string ValueOf(Article article, string field) => field switch
    {
        "title" => article.Title,
        "date" => article.Date?.ToString() ?? "",
        "language" => article.Language.Value,
        "place" => article.Place ?? "",
        "source" => article.Source ?? "",
        "agency" => article.Agency ?? "",
        "author" => string.Join(", ", article.Author),
        "updated" => article.Updated?.ToString() ?? "",
        "originalUrl" => article.OriginalUrl ?? "",
        "translationKey" => article.TranslationKey ?? "",
        "summary" => article.Summary ?? "",
        "events" => string.Join(", ", article.Events.Select(reference => reference.Id.Value)),
        "people" => string.Join(", ", article.People.Select(person => person.Name)),
        "organizations" => string.Join(", ", article.Organizations),
        "topics" => string.Join(", ", article.Topics),
        _ => "",
    };

    /// <summary>The article without a value that the curator rejected; a title stays, because every article has one.</summary>
    public static Article Without(Article article, string field) => field switch
    {
        "date" => article with { Date = null },
        "place" => article with { Place = null },
        "source" => article with { Source = null },
        "agency" => article with { Agency = null },
        "author" => article with { Author = [] },
        "updated" => article with { Updated = null },
        "originalUrl" => article with { OriginalUrl = null },
        "summary" => article with { Summary = null },
        "events" => article with { Events = [] },
        "people" => article with { People = [] },
        "organizations" => article with { Organizations = [] },
        "topics" => article with { Topics = [] },
        _ => article,
    };
}

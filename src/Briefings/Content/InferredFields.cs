using System.Collections.Immutable;

namespace Briefings.Content;

/// <summary>Reads an article's fields by their front matter keys.</summary>
internal static class InferredFields
{
    private const int HashLength = 12;

    // Linking sets them after the import, and again when other texts come.
    private static readonly string[] OfLinks = ["events", "translationKey"];

    /// <summary>What is inferred still: not what a person has given another value since.</summary>
    public static ImmutableSortedDictionary<string, string> Open(Article article)
    {
        if (article.Import is not { Inferred.IsEmpty: false } import)
            return ImmutableSortedDictionary<string, string>.Empty;
        return import.Values.IsEmpty
            ? import.Inferred
            : import.Inferred.RemoveRange(import.Inferred.Keys.Where(field => import.Values.TryGetValue(field, out var hash) && hash != HashOf(article, field)));
    }

    /// <summary>The hashes of the inferred values as they are.</summary>
    public static ImmutableSortedDictionary<string, string> HashesOf(Article article) =>
        (article.Import?.Inferred.Keys ?? []).Except(OfLinks).ToImmutableSortedDictionary(field => field, field => HashOf(article, field), StringComparer.Ordinal);

    private static string HashOf(Article article, string field) => ContentHash.Of(ValueOf(article, field))[..HashLength];

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

    /// <summary>An event's value as the front matter writes it; empty where it has none.</summary>
    public static string ValueOf(Event @event, string field) => field switch
    {
        "start" => @event.Start?.ToString() ?? "",
        "end" => @event.End?.ToString() ?? "",
        "place" => @event.Place ?? "",
        _ => "",
    };

    /// <summary>The event without a value that the curator rejected.</summary>
    public static Event Without(Event @event, string field) => field switch
    {
        "start" => @event with { Start = null, End = null },
        "end" => @event with { End = null },
        "place" => @event with { Place = null },
        _ => @event,
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

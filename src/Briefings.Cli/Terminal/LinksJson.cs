using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Content;
using Briefings.Linking.Outcome;

namespace Briefings.Cli.Terminal;

/// <summary>Prints who belongs with whom, with the evidence for and against.</summary>
internal static class LinksJson
{
    /// <param name="json">Where the object is written.</param>
    /// <param name="links">Null prints an empty object of the same shape.</param>
    /// <param name="articles">All that were linked.</param>
    /// <param name="name">How an article is named: its seed, or its file.</param>
    public static void Write(
        Utf8JsonWriter json, Links? links, ImmutableArray<Article> articles, Func<Article, string> name)
    {
        json.WriteStartObject();
        json.WriteStartArray("pairs");
        foreach (var link in links?.Pairs ?? [])
            WritePair(json, link, name);
        json.WriteEndArray();
        json.WriteStartArray("events");
        var reports = articles
            .SelectMany(article => (links?.EventsOfArticle.GetValueOrDefault(article.Id, []) ?? [])
                .Select(reference => (reference.Id, reference.Relation, Name: name(article))))
            .ToLookup(report => report.Id, report => (report.Name, report.Relation));
        foreach (var @event in links?.Events ?? [])
            WriteEvent(json, @event, reports[@event.Id]);
        json.WriteEndArray();
        json.WriteStartArray("series");
        foreach (var series in links?.Series ?? [])
            WriteSeries(json, series, links!);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteReferences(Utf8JsonWriter json, ImmutableArray<EventReference> events)
    {
        json.WriteStartArray("events");
        foreach (var reference in events)
        {
            json.WriteStartObject();
            json.WriteString("id", reference.Id.Value);
            json.WriteString("relation", Word(reference.Relation));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePair(Utf8JsonWriter json, Link link, Func<Article, string> name)
    {
        json.WriteStartObject();
        json.WriteString("kind", LinkKindName.Of(link.Kind));
        json.WriteString("a", name(link.A));
        json.WriteString("b", name(link.B));
        json.WriteNumber("score", Math.Round(link.Score, 3));
        json.WriteString("decision", link.State.ToString().ToLowerInvariant());
        json.WriteStartArray("evidence");
        foreach (var evidence in link.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("kind", evidence.Kind);
            json.WriteString("a", evidence.A);
            json.WriteString("b", evidence.B);
            json.WriteString("effect", evidence.Supports ? "supports" : "contradicts");
            if (evidence.Texts is { } texts)
                json.WriteNumber("texts", texts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvent(
        Utf8JsonWriter json, Event @event, IEnumerable<(string Name, EventRelation Relation)> reports)
    {
        json.WriteStartObject();
        json.WriteString("id", @event.Id.Value);
        json.WriteString("title", @event.Title.Any);
        json.WriteString("series", @event.Series?.Value);
        json.WriteString("start", @event.Start?.ToString());
        json.WriteString("end", @event.End?.ToString());
        json.WriteString("place", @event.Place);
        json.WriteString("partOf", @event.PartOf?.Value);
        json.WriteStartArray("articles");
        foreach (var (article, relation) in reports.OrderBy(report => report.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("article", article);
            json.WriteString("relation", Word(relation));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSeries(Utf8JsonWriter json, Series series, Links links)
    {
        json.WriteStartObject();
        json.WriteString("id", series.Id.Value);
        json.WriteString("title", series.Title.Any);
        json.WriteStartArray("editions");
        foreach (var edition in links.Events.Where(@event => @event.Series == series.Id && @event.Edition is not null))
            json.WriteStringValue(edition.Edition);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Word(EventRelation relation) => relation.ToString().ToLowerInvariant();
}

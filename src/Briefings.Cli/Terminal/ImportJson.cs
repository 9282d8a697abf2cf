using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Importing.Evidence;
using Briefings.Workflows.Import;

namespace Briefings.Cli.Terminal;

/// <summary>Prints what an import read, why, and what belongs together.</summary>
internal static class ImportJson
{
    public static string Write(ImportReport report, ImmutableArray<Diagnostic> diagnostics)
    {
        var seeds = report.Seeds.Where(seed => seed.Article is not null)
            .ToDictionary(seed => seed.Article!.Id, seed => seed.Seed, StringComparer.Ordinal);
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (var seed in report.Seeds)
                WriteSeed(json, seed);
            json.WriteEndArray();
            json.WritePropertyName("links");
            LinksJson.Write(json, report.Links, report.Archive.Articles, article => seeds.GetValueOrDefault(article.Id, article.Origin.Path));
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics)
                DiagnosticPrinter.WriteJson(json, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteSeed(Utf8JsonWriter json, SeedResult seed)
    {
        json.WriteStartObject();
        json.WriteString("seed", seed.Seed);
        json.WriteString("status", seed.Status.ToString().ToLowerInvariant());
        json.WritePropertyName("article");
        WriteArticle(json, seed.Article);
        json.WriteStartArray("evidence");
        foreach (var evidence in seed.Reading?.Evidence ?? [])
            WriteEvidence(json, evidence);
        json.WriteEndArray();
        json.WriteStartArray("ledger");
        foreach (var entry in seed.Reading?.Ledger ?? [])
        {
            json.WriteStartObject();
            json.WriteNumber("line", entry.Line);
            json.WriteNumber("endLine", entry.EndLine);
            if (entry.Part is { Length: > 0 } part)
                json.WriteString("part", part);
            json.WriteString("kind", entry.Kind.ToString().ToLowerInvariant());
            json.WriteString("reason", entry.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article? article)
    {
        if (article is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("date", article.Date?.ToString());
        json.WriteString("updated", article.Updated?.ToString());
        json.WriteString("added", article.Added?.ToString());
        json.WriteString("language", article.Language.Value);
        json.WriteString("place", article.Place);
        json.WriteString("source", article.Source);
        json.WriteString("agency", article.Agency);
        WriteList(json, "author", article.Author);
        json.WriteString("image", article.Image?.Source);
        json.WriteString("originalUrl", article.OriginalUrl);
        json.WriteBoolean("draft", article.Draft);
        WriteList(json, "people", article.People.Select(person => person.Name));
        WriteList(json, "organizations", article.Organizations);
        LinksJson.WriteReferences(json, article.Events);
        WriteList(json, "topics", article.Topics);
        json.WriteString("translationKey", article.TranslationKey);
        json.WriteString("summary", article.Summary);
        json.WriteString("body", article.Body);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, FieldEvidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("field", evidence.Field);
        json.WriteString("value", evidence.Value);
        json.WriteString("rule", evidence.Rule);
        json.WriteNumber("line", evidence.Place.Line);
        json.WriteNumber("column", evidence.Place.Column);
        json.WriteNumber("endLine", evidence.Place.EndLine);
        json.WriteNumber("endColumn", evidence.Place.EndColumn);
        json.WriteNumber("confidence", Math.Round(evidence.Confidence, 3));
        json.WriteBoolean("inferred", evidence.Inferred);
        if (!evidence.Signs.IsEmpty)
        {
            json.WriteStartObject("signs");
            foreach (var (sign, amount) in evidence.Signs)
                json.WriteNumber(sign, Math.Round(amount, 3));
            json.WriteEndObject();
        }

        if (!evidence.Rivals.IsEmpty)
            WriteRivals(json, evidence.Rivals);
        json.WriteEndObject();
    }

    private static void WriteRivals(Utf8JsonWriter json, ImmutableArray<FieldRival> rivals)
    {
        json.WriteStartArray("rivals");
        foreach (var rival in rivals)
        {
            json.WriteStartObject();
            json.WriteString("value", rival.Value);
            json.WriteString("rule", rival.Rule);
            json.WriteNumber("line", rival.Place.Line);
            json.WriteNumber("column", rival.Place.Column);
            json.WriteNumber("confidence", Math.Round(rival.Confidence, 3));
            json.WriteString("reason", rival.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}

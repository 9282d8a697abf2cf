using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Content.Media;
using Briefings.Content.Writing;

namespace Briefings.Content;

/// <summary>Writes content as the readers of this folder read it: one fact a line, absent ones left out.</summary>
internal static class ContentWriter
{
    /// <summary>The text of an article's file.</summary>
    public static string Write(Article article)
    {
        var text = new StringBuilder("---\n");
        Field(text, "id", article.Id);
        Field(text, "title", article.Title);
        Plain(text, "date", article.Date?.ToString());
        Plain(text, "language", article.Language.Value);
        Field(text, "place", article.Place);
        Field(text, "source", article.Source);
        Field(text, "agency", article.Agency);
        List(text, "author", article.Author, Text);
        Field(text, "originalUrl", article.OriginalUrl);
        Field(text, "translationKey", article.TranslationKey);
        List(text, "events", article.Events, Reference);
        List(text, "people", article.People, Entry);
        List(text, "organizations", article.Organizations, Text);
        List(text, "topics", article.Topics, Text);
        foreach (var own in article.Subjects)
            List(text, own.Key, own.Names, Text);
        Field(text, "summary", article.Summary);
        Plain(text, "added", article.Added?.ToString());
        WriteCuration(text, article);
        WriteImport(text, article.Import);
        return Close(text, article.Body);
    }

    /// <summary>The text of an event's file.</summary>
    public static string Write(Event @event)
    {
        var text = new StringBuilder("---\n");
        Localized(text, "title", @event.Title);
        Field(text, "series", @event.Series?.Value);
        Field(text, "edition", @event.Edition);
        Plain(text, "start", @event.Start?.ToString());
        Plain(text, "end", @event.End?.ToString());
        Field(text, "place", @event.Place);
        Field(text, "partOf", @event.PartOf?.Value);
        Field(text, "url", @event.Url);
        List(text, "aliases", @event.Aliases, Text);
        Plain(text, "follow", @event.Follow ? "true" : null);
        Plain(text, "params", @event.Params?.Text);
        if (!@event.Inferred.IsEmpty)
            text.Append("inferred:\n");
        foreach (var (field, reason) in @event.Inferred)
            Field(text, $"  {field}", reason);
        return Close(text, @event.Body);
    }

    /// <summary>The text of a series' file.</summary>
    public static string Write(Series series)
    {
        var text = new StringBuilder("---\n");
        Localized(text, "title", series.Title);
        List(text, "aliases", series.Aliases, Text);
        Plain(text, "follow", series.Follow ? "true" : null);
        Field(text, "organizer", series.Organizer);
        return Close(text, series.Body);
    }

    private static void WriteCuration(StringBuilder text, Article article)
    {
        Plain(text, "image", article.Image is { } image ? Entry(image) : null);
        Field(text, "slug", article.Slug?.Value);
        List(text, "aliases", article.Aliases, Text);
        Plain(text, "draft", article.Draft ? "true" : null);
        Plain(text, "expires", article.Expires?.ToString());
        Plain(text, "display", article.Display?.ToString().ToLowerInvariant());
        List(text, "related", article.Related, Text);
        List(text, "notRelated", article.NotRelated, Text);
        Plain(text, "updated", article.Updated?.ToString());
        WriteCorrections(text, article.Corrections);
        Plain(text, "retracted", article.Retracted is { } retracted ? Entry(retracted) : null);
        Field(text, "license", article.Rights.License);
        Field(text, "usageTerms", article.Rights.UsageTerms);
        Field(text, "copyright", article.Rights.Copyright);
        Plain(text, "original", article.Original ? "true" : null);
        Plain(text, "noindex", article.NoIndex ? "true" : null);
        Plain(text, "params", article.Params?.Text);
    }

    // One that says no more than what was wrong stays the one line it is.
    private static void WriteCorrections(StringBuilder text, ImmutableArray<Correction> corrections)
    {
        if (corrections is [{ Date: null } only])
            Field(text, "correction", only.Text);
        else
            List(text, "correction", corrections, Entry);
    }

    private static void WriteImport(StringBuilder text, ImportRecord? import)
    {
        if (import is null)
            return;
        text.Append("import:\n");
        Field(text, "  seed", import.Seed);
        Field(text, "  sha256", import.Sha256);
        Field(text, "  body", import.Body);
        Field(text, "  fields", import.Fields.Length == 0 ? null : import.Fields);
        if (import.Inferred.IsEmpty)
            return;
        text.Append("  inferred:\n");
        foreach (var (field, reason) in import.Inferred)
            Field(text, $"    {field}", reason);
        if (import.Values.IsEmpty)
            return;
        text.Append("  values:\n");
        foreach (var (field, hash) in import.Values)
            Field(text, $"    {field}", hash);
    }

    private static void Field(StringBuilder text, string key, string? value) =>
        Plain(text, key, value is null ? null : Text(value));

    private static void Plain(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            text.Append(key).Append(": ").Append(value).Append('\n');
    }

    private static void List<T>(StringBuilder text, string key, ImmutableArray<T> items, Func<T, string> write)
    {
        if (items.IsEmpty)
            return;
        text.Append(key).Append(":\n");
        foreach (var item in items)
            text.Append("  - ").Append(write(item)).Append('\n');
    }

    private static void Localized(StringBuilder text, string key, LocalizedText value)
    {
        if (value.ByLanguage.IsEmpty)
        {
            Field(text, key, value.Any);
            return;
        }

        // The first language is for those that have none, so the common text's language comes first.
        text.Append(key).Append(":\n");
        foreach (var (language, words) in value.ByLanguage.OrderBy(pair => pair.Value == value.Any ? 0 : 1))
            Field(text, $"  {YamlText.Scalar(language)}", words);
    }

    private static string Close(StringBuilder text, string body)
    {
        text.Append("---\n");
        if (body.Length > 0)
            text.Append('\n').Append(body).Append('\n');
        return text.ToString();
    }

    private static string Text(string value) => YamlText.Scalar(value);

    private static string Reference(EventReference reference) => reference.Relation == EventRelation.Announces
        ? $"{{id: {YamlText.Scalar(reference.Id.Value, inFlow: true)}, relation: announces}}"
        : Text(reference.Id.Value);

    private static string Entry(Correction correction) => correction.Date is { } date
        ? $"{{date: {date}, text: {YamlText.Scalar(correction.Text, inFlow: true)}}}"
        : Text(correction.Text);

    private static string Entry(LeadPicture image)
    {
        (string Key, string? Value)[] fields = [("src", image.Source), ("alt", image.Alt), ("caption", image.Caption), ("credit", image.Credit)];
        return $"{{{string.Join(", ", fields.Where(field => field.Value is not null).Select(field => $"{field.Key}: {YamlText.Scalar(field.Value!, inFlow: true)}"))}}}";
    }

    private static string Entry(Retraction retraction) => retraction.Reason is { } reason
        ? $"{{date: {retraction.Date}, reason: {YamlText.Scalar(reason, inFlow: true)}}}"
        : $"{{date: {retraction.Date}}}";

    private static string Entry(Person person) => person.Role is null
        ? Text(person.Name)
        : $"{{name: {YamlText.Scalar(person.Name, inFlow: true)}, role: {YamlText.Scalar(person.Role, inFlow: true)}}}";
}

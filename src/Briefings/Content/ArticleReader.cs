using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Content.Media;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Content;

/// <summary>Reads an article's file.</summary>
internal static class ArticleReader
{
    internal const string DateShape = "a day as in 2025-09-11, or a minute with its offset as in 2025-09-11T10:30+08:00";

    /// <param name="source">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <param name="ownSubjects">The keys of the kinds of subject that the site adds.</param>
    /// <returns>Null, with findings, when the file cannot be read as an article at all.</returns>
    public static Article? Read(SourceText source, DiagnosticBag diagnostics, params ImmutableArray<string> ownSubjects)
    {
        if (FrontMatterFile.Read(source, diagnostics) is not { } file)
            return null;
        var fields = new FieldReader(file.Fields, diagnostics);
        var article = new Article
        {
            Id = ReadId(fields, source.Path),
            Title = fields.RequiredText("title"),
            Date = fields.Value<ArticleDate>("date", ArticleDate.TryParse, DateShape),
            Language = ReadLanguage(fields, source.Path),
            Place = fields.Text("place"),
            Source = fields.Text("source"),
            Agency = fields.Text("agency"),
            Author = fields.Texts("author"),
            OriginalUrl = fields.Address("originalUrl"),
            TranslationKey = fields.Text("translationKey"),
            Events = ReadEvents(fields),
            People = ReadPeople(fields),
            Organizations = fields.Texts("organizations"),
            Topics = ReadTopics(fields),
            Subjects = ReadSubjects(fields, ownSubjects),
            Summary = fields.Text("summary"),
            Added = fields.Value<ArticleDate>("added", ArticleDate.TryParse, DateShape),
            Body = file.Body,
            Origin = file.Origin,
        };
        article = ReadCuration(article, fields) with { Import = ReadImport(fields) };
        fields.Finish();
        if (article.Updated is null && article.Corrections.Any(correction => correction.Date is null))
            diagnostics.Add(LifeMessages.CorrectionWithoutDate(fields.PlaceOf("correction")));
        return article.Id.Length > 0 && article.Language.Value is not null ? article : null;
    }

    private static Article ReadCuration(Article article, FieldReader fields) => article with
    {
        Slug = fields.Value<Slug>("slug", Slug.TryParse, "lower-case letters, digits and single hyphens"),
        Aliases = fields.Texts("aliases"),
        Draft = fields.Flag("draft"),
        Expires = fields.Value<ArticleDate>("expires", ArticleDate.TryParse, DateShape),
        Display = DisplayModeReader.Read(fields, "display"),
        Related = fields.Texts("related"),
        NotRelated = fields.Texts("notRelated"),
        Updated = fields.Value<ArticleDate>("updated", ArticleDate.TryParse, DateShape),
        Corrections = CorrectionReader.Read(fields, "correction"),
        Original = fields.Flag("original"),
        Retracted = ReadRetraction(fields),
        NoIndex = fields.Flag("noindex"),
        Image = LeadPictureReader.Read(fields),
        Rights = new Rights(fields.Text("license"), fields.Text("usageTerms"), fields.Text("copyright")),
        Params = FreeValues.Read(fields),
    };

    // What other generators call tags is understood, where the file has no topics.
    private static ImmutableArray<string> ReadTopics(FieldReader fields)
    {
        var (topics, tags) = (fields.Texts("topics"), fields.Texts("tags"));
        return topics.IsEmpty ? tags : topics;
    }

    private static ImmutableArray<OwnSubjectNames> ReadSubjects(FieldReader fields, ImmutableArray<string> keys) =>
        keys.IsEmpty ? [] : [.. keys.Select(key => new OwnSubjectNames(key, fields.Texts(key))).Where(subject => !subject.Names.IsEmpty)];

    private static string ReadId(FieldReader fields, string path)
    {
        if (fields.Text("id") is not { } id)
        {
            fields.Diagnostics.Add(Messages.MissingId(fields.PlaceOf("id"), NameBasedId.Of(System.Text.Encoding.UTF8.GetBytes(path))));
            return "";
        }

        if (Uri.TryCreate(id, UriKind.Absolute, out _) && !id.Any(char.IsWhiteSpace))
            return id;
        fields.Diagnostics.Add(Messages.WrongValue(fields.PlaceOf("id"), "id", id, "a URI as in 'urn:uuid:…'"));
        return "";
    }

    private static LanguageTag ReadLanguage(FieldReader fields, string path)
    {
        if (fields.Value<LanguageTag>("language", LanguageTag.TryParse, "a language tag as in 'en' or 'pt-BR'") is { } stated)
            return stated;
        var named = ContentPath.ReadName(path).Language;
        if (named.Value is null && fields.Node("language") is null)
            fields.Diagnostics.Add(Messages.MissingKey(fields.PlaceOf("language"), "language"));
        return named;
    }

    private static ImmutableArray<EventReference> ReadEvents(FieldReader fields)
    {
        var events = ImmutableArray.CreateBuilder<EventReference>();
        foreach (var item in fields.Items("events"))
        {
            var (id, relation) = item is YamlMapping mapping
                ? ReadRelation(new FieldReader(mapping, fields.Diagnostics))
                : ((item as YamlScalar)?.Value, EventRelation.Reports);
            if (Slug.TryParse(id, out var slug))
                events.Add(new EventReference(slug, relation));
            else
                fields.Diagnostics.Add(Messages.WrongValue(item.Span, "events", id ?? item.Kind, "an event's id"));
        }

        return events.ToImmutable();
    }

    private static (string? Id, EventRelation Relation) ReadRelation(FieldReader fields)
    {
        var id = fields.Text("id");
        var relation = fields.Value<EventRelation>("relation", TryParseRelation, "'reports' or 'announces'");
        fields.Finish();
        return (id, relation ?? EventRelation.Reports);
    }

    private static ImmutableArray<Person> ReadPeople(FieldReader fields)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        foreach (var item in fields.Items("people"))
        {
            if (item is YamlMapping mapping)
            {
                var person = new FieldReader(mapping, fields.Diagnostics);
                people.Add(new Person(person.RequiredText("name"), person.Text("role")));
                person.Finish();
            }
            else if (item is YamlScalar name)
            {
                people.Add(new Person(name.Value));
            }
            else
            {
                fields.Diagnostics.Add(Messages.WrongValue(item.Span, "people", item.Kind, "a name, or {name: …, role: …}"));
            }
        }

        return people.ToImmutable();
    }

    private static Retraction? ReadRetraction(FieldReader fields)
    {
        if (fields.Mapping("retracted") is not { } retracted)
            return null;
        if (retracted.Node("date") is null)
            fields.Diagnostics.Add(Messages.MissingKey(fields.PlaceOf("retracted"), "date"));
        var date = retracted.Value<ArticleDate>("date", ArticleDate.TryParse, DateShape);
        var reason = retracted.Text("reason");
        retracted.Finish();
        return date is { } known ? new Retraction(known, reason) : null;
    }

    private static ImportRecord? ReadImport(FieldReader fields)
    {
        if (fields.Mapping("import") is not { } import)
            return null;
        var inferred = Texts(import, "inferred");
        var record = new ImportRecord(
            import.RequiredText("seed"), import.RequiredText("sha256"), import.RequiredText("body"), inferred)
        {
            Fields = import.Text("fields") ?? "",
            Values = Texts(import, "values"),
        };
        import.Finish();
        return record;
    }

    internal static ImmutableSortedDictionary<string, string> Texts(FieldReader fields, string key) => fields.Entries(key)
        .ToImmutableSortedDictionary(entry => entry.Key.Value, entry => (entry.Value as YamlScalar)?.Value ?? "", StringComparer.Ordinal);

    private static bool TryParseRelation(string? text, out EventRelation relation)
    {
        relation = text == "announces" ? EventRelation.Announces : EventRelation.Reports;
        return text is "announces" or "reports";
    }
}

using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Rendering.Views;
using Briefings.Templating;

namespace Briefings.Cli.Serving;

/// <summary>A text that a question is about: its fields, each with what it was read from, and its paragraphs.</summary>
internal sealed class ReviewedText : ITemplateObject
{
    private static readonly string[] OfArticle = ["title", "date", "language", "place", "source", "agency"];
    private static readonly string[] OfEvent = ["start", "end", "place"];

    private static readonly ViewMembers<ReviewedText> Table = new()
    {
        ["path"] = view => view.Path,
        ["title"] = view => view.Title,
        ["lang"] = view => view.Language,
        ["fields"] = view => TemplateValue.From(view.Fields.Select(TemplateValue.From).ToArray()),
        ["paragraphs"] = view => TemplateValue.From(view.Paragraphs.Select(TemplateValue.From).ToArray()),
    };

    public IEnumerable<string> Names => Table.Names;

    public required string Path { get; init; }

    public required string Title { get; init; }

    public required string Language { get; init; }

    public required ImmutableArray<ReviewedField> Fields { get; init; }

    public required ImmutableArray<string> Paragraphs { get; init; }

    public bool TryGet(string name, out TemplateValue value) => Table.TryGet(this, name, out value);

    /// <returns>Null where the file cannot be read as an article or an event.</returns>
    public static ReviewedText? Read(string path, string text, DeskWords words)
    {
        var (source, diagnostics) = (new SourceText(path, text), new DiagnosticBag());
        if (path.StartsWith(ContentPath.Events + "/", StringComparison.Ordinal))
            return EventFileReader.Read(source, diagnostics) is { } @event ? Of(path, @event, words) : null;
        return ArticleReader.Read(source, diagnostics) is { } article ? Of(path, article, words) : null;
    }

    private static ReviewedText Of(string path, Article article, DeskWords words)
    {
        var open = InferredFields.Open(article);
        return new ReviewedText
        {
            Path = path,
            Title = article.Title,
            Language = article.Language.Value,
            Fields = [.. OfArticle.Select(name => new ReviewedField((name, words.FieldOf(name)), InferredFields.ValueOf(article, name), open.GetValueOrDefault(name)))],
            Paragraphs = ParagraphsOf(article.Body),
        };
    }

    private static ReviewedText Of(string path, Event @event, DeskWords words) => new()
    {
        Path = path,
        Title = @event.Title.Any,
        Language = "en",
        Fields = [.. OfEvent.Select(name => new ReviewedField((name, words.FieldOf(name)), InferredFields.ValueOf(@event, name), @event.Inferred.GetValueOrDefault(name)))],
        Paragraphs = ParagraphsOf(@event.Body),
    };

    private static ImmutableArray<string> ParagraphsOf(string body) =>
        [.. body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(paragraph => paragraph.Trim()).Where(paragraph => paragraph.Length > 0)];
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Content.Curation;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Content;

/// <summary>Reads and writes <c>content/decisions.yml</c>.</summary>
internal static class DecisionsFile
{
    private static readonly string[] LinkKinds = ["translation", "reprint", "sameEvent", "sameSeries"];

    /// <returns>No decisions when there is no file.</returns>
    public static Decisions Read(ISiteFiles files, DiagnosticBag diagnostics)
    {
        return files.Exists(ContentPath.Decisions) && TextFile.Read(files, ContentPath.Decisions, diagnostics) is { } source
            ? Read(source.Path, source.Text, diagnostics)
            : Decisions.None;
    }

    /// <param name="path">Where the text is from.</param>
    /// <param name="text">As <see cref="Write"/> gives it.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static Decisions Read(string path, string text, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(path, text, 0, diagnostics) is not { } mapping)
            return Decisions.None;
        var fields = new FieldReader(mapping, diagnostics);
        var decisions = new Decisions(
            [.. fields.Mappings("links").Select(ReadLink).Distinct()],
            OncePerQuestion([.. fields.Mappings("fields").Select(ReadField).Distinct()], diagnostics))
        {
            Conflicts = [.. fields.Mappings("conflicts").Select(ReadConflict).Distinct()],
        };
        fields.Finish();
        return decisions;
    }

    // When git joins what two people decided, one answer may come twice, which is one answer; two answers are a question.
    private static ImmutableArray<FieldDecision> OncePerQuestion(ImmutableArray<FieldDecision> decisions, DiagnosticBag diagnostics)
    {
        foreach (var answers in decisions.Where(decision => decision.Article.Length > 0).GroupBy(d => (d.Article, d.Field, d.Value)))
        {
            if (answers.ElementAtOrDefault(1) is { } second)
                diagnostics.Add(GuardMessages.DecidedBothWays(second.Place, second.Field, second.Value));
        }

        return decisions;
    }

    /// <summary>The file's text; sorted, so that two people's decisions merge line by line.</summary>
    public static string Write(Decisions decisions)
    {
        var text = new StringBuilder("# What the curator decided; written by 'briefings review'.\n");
        text.Append(decisions.Links.IsEmpty ? "" : "links:\n");
        foreach (var link in decisions.Links.OrderBy(l => $"{l.A} {l.B} {l.Kind}", StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"  - {{kind: {link.Kind}, a: {Quote(link.A)}, b: {Quote(link.B)}, accept: {Flag(link.Accepted)}}}\n");
        text.Append(decisions.Fields.IsEmpty ? "" : "fields:\n");
        foreach (var field in decisions.Fields.OrderBy(f => $"{f.Article} {f.Field} {f.Value}", StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{article: {Quote(field.Article)}, field: {Quote(field.Field)}, ");
            text.Append(CultureInfo.InvariantCulture, $"value: {Quote(field.Value)}, accept: {Flag(field.Accepted)}}}\n");
        }

        text.Append(decisions.Conflicts.IsEmpty ? "" : "conflicts:\n");
        foreach (var line in decisions.Conflicts.Select(Line).Order(StringComparer.Ordinal))
            text.Append(line);
        return text.ToString();
    }

    private static string Line(ConflictDecision conflict) =>
        $"  - {{kind: {conflict.Kind}, a: {Quote(conflict.A.Article)}, wordsA: {Quote(conflict.A.Words)}, "
        + $"b: {Quote(conflict.B.Article)}, wordsB: {Quote(conflict.B.Words)}, accept: {Flag(conflict.Accepted)}}}\n";

    private static ConflictDecision ReadConflict(FieldReader fields)
    {
        var decision = new ConflictDecision(
            fields.RequiredText("kind"),
            new StatedWords(fields.RequiredText("a"), fields.RequiredText("wordsA")),
            new StatedWords(fields.RequiredText("b"), fields.RequiredText("wordsB")),
            ReadAccept(fields));
        fields.Finish();
        return decision;
    }

    private static LinkDecision ReadLink(FieldReader fields)
    {
        var kind = fields.RequiredText("kind");
        if (kind.Length > 0 && !LinkKinds.Contains(kind))
        {
            fields.Diagnostics.Add(
                Messages.WrongValue(fields.PlaceOf("kind"), "kind", kind, "one of " + string.Join(", ", LinkKinds)));
        }

        var (a, b) = (fields.RequiredText("a"), fields.RequiredText("b"));
        var (first, second) = string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
        var decision = new LinkDecision(kind, first, second, ReadAccept(fields)) { Place = fields.PlaceOf("kind") };
        fields.Finish();
        return decision;
    }

    private static FieldDecision ReadField(FieldReader fields)
    {
        var decision = new FieldDecision(
            fields.RequiredText("article"), fields.RequiredText("field"), fields.Text("value") ?? "", ReadAccept(fields))
        {
            Place = fields.PlaceOf("accept"),
        };
        fields.Finish();
        return decision;
    }

    private static bool ReadAccept(FieldReader fields)
    {
        if (fields.Node("accept") is null)
            fields.Diagnostics.Add(Messages.MissingKey(fields.PlaceOf("accept"), "accept"));
        return fields.Flag("accept");
    }

    private static string Quote(string value) => YamlText.Scalar(value, inFlow: true);

    private static string Flag(bool value) => value ? "true" : "false";
}

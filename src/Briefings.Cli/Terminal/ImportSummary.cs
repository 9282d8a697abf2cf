using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking.Outcome;
using Briefings.Workflows.Import;

namespace Briefings.Cli.Terminal;

/// <summary>Says what an import made of each raw file: a table for a person, lines for a program.</summary>
internal static class ImportSummary
{
    private const int LongestTitle = 44;

    public static void Print(SiteContext context, ImportReport report)
    {
        var shown = report.Seeds.Where(result => result.Status != ImportStatus.Unchanged || context.IsVerbose).ToArray();
        if (context.Session.HasTables && shown.Length > 0)
        {
            Columns.Print(context.Session, ["", "Title", "Date", "Lang", "Guessed", "Linked to"], shown.Select(result => Row(result, report)));
        }
        else
        {
            foreach (var result in shown)
                PrintLine(context, result, report);
        }

        if (!context.IsVerbose)
            return;
        foreach (var result in shown.Where(result => result.Reading is not null))
            PrintEvidence(context.Session.Out, result);
    }

    private static ImmutableArray<string> Row(SeedResult result, ImportReport report) => result.Article is { } article
        ?
        [
            Word(result.Status), LineWrap.Cut(article.Title, LongestTitle), article.Date?.Day.ToString("yyyy-MM-dd", null) ?? "–", article.Language.Value,
            string.Join(", ", InferredFields.Open(article).Keys), string.Join('\n', LinksOf(article, report)),
        ]
        : [Word(result.Status), result.Seed, "", "", "", ""];

    private static void PrintLine(SiteContext context, SeedResult result, ImportReport report)
    {
        var target = result.Article is { } article ? $" → {Printable.Of(article.Origin.Path)}" : "";
        var guessed = result.Article is { } read && InferredFields.Open(read) is { IsEmpty: false } open ? $"; guessed: {string.Join(", ", open.Keys)}" : "";
        var links = result.Article is { } linked ? string.Concat(LinksOf(linked, report).Select(link => $"; {Printable.Of(link)}")) : "";
        context.Session.Out.WriteLine($"{Word(result.Status),-9} {Printable.Of(result.Seed)}{target}{guessed}{links}");
    }

    // What was linked for sure; what is only proposed is asked in the review.
    private static IEnumerable<string> LinksOf(Article article, ImportReport report) =>
        from link in report.Links?.Pairs ?? []
        where link.State is not (LinkState.Proposed or LinkState.Rejected) && (link.A.Id == article.Id || link.B.Id == article.Id)
        let other = link.A.Id == article.Id ? link.B : link.A
        select $"{LinkKindName.Of(link.Kind)} {LineWrap.Cut(other.Title, LongestTitle)}";

    private static void PrintEvidence(TextWriter output, SeedResult result)
    {
        output.WriteLine();
        output.WriteLine(Printable.Of(result.Seed));
        foreach (var evidence in result.Reading!.Evidence)
        {
            var certainty = evidence.Inferred ? "guessed" : "stated";
            output.WriteLine($"  {evidence.Field}: {Printable.Of(evidence.Value)} ({certainty}, {evidence.Confidence:0.00}: {evidence.Rule}; {Printable.Of(evidence.Place.ToString())})");
        }
    }

    private static string Word(ImportStatus status) => status.ToString().ToLowerInvariant();
}

using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking.Outcome;
using Briefings.Workflows.Import;

namespace Briefings.Cli.Terminal;

/// <summary>Says what an import made of each raw file: a table for a person, lines for a program.</summary>
internal static class ImportSummary
{
    private const int LongestTitle = 44;
    private const int MostTitles = 2;

    public static void Print(SiteContext context, ImportReport report)
    {
        if (context.IsQuiet)
            return;
        var shown = report.Seeds.Where(result => result.Status != ImportStatus.Unchanged || context.IsVerbose).ToArray();
        var links = LinksOf(report);
        if (context.Session.HasTables && shown.Length > 0)
        {
            Columns.Print(context.Session, ["", "Title", "Date", "Lang", "Guessed", "Linked to"], shown.Select(result => Row(result, links)));
        }
        else
        {
            foreach (var result in shown)
                PrintLine(context, result, links);
        }

        if (!context.IsVerbose)
            return;
        foreach (var result in shown.Where(result => result.Reading is not null))
            PrintEvidence(context.Session.Out, result);
    }

    private static ImmutableArray<string> Row(SeedResult result, Dictionary<string, List<(LinkKind Kind, Article Other)>> links) => result.Article is { } article
        ?
        [
            Word(result.Status), LineWrap.Cut(article.Title, LongestTitle), article.Date?.Day.ToString("yyyy-MM-dd", null) ?? "–", article.Language.Value,
            string.Join(", ", InferredFields.Open(article).Keys), string.Join('\n', Written(links.GetValueOrDefault(article.Id, []))),
        ]
        : [Word(result.Status), result.Seed, "", "", "", ""];

    private static void PrintLine(SiteContext context, SeedResult result, Dictionary<string, List<(LinkKind Kind, Article Other)>> links)
    {
        var target = result.Article is { } article ? $" → {Printable.Of(article.Origin.Path)}" : "";
        var guessed = result.Article is { } read && InferredFields.Open(read) is { IsEmpty: false } open ? $"; guessed: {string.Join(", ", open.Keys)}" : "";
        var linked = result.Article is null ? "" : string.Concat(Written(links.GetValueOrDefault(result.Article.Id, [])).Select(link => $"; {Printable.Of(link)}"));
        context.Session.Out.WriteLine($"{Word(result.Status),-9} {Printable.Of(result.Seed)}{target}{guessed}{linked}");
    }

    // What was linked for sure, by article; what is only proposed is asked in the review.
    private static Dictionary<string, List<(LinkKind Kind, Article Other)>> LinksOf(ImportReport report)
    {
        var links = new Dictionary<string, List<(LinkKind Kind, Article Other)>>(StringComparer.Ordinal);
        foreach (var link in report.Links?.Pairs ?? [])
        {
            if (link.State is LinkState.Proposed or LinkState.Rejected)
                continue;
            Add(link.A, link.B, link.Kind);
            if (link.A.Id != link.B.Id)
                Add(link.B, link.A, link.Kind);
        }

        return links;

        void Add(Article of, Article other, LinkKind kind)
        {
            if (!links.TryGetValue(of.Id, out var all))
                links.Add(of.Id, all = []);
            all.Add((kind, other));
        }
    }

    // Of many versions, their languages say enough.
    private static IEnumerable<string> Written(List<(LinkKind Kind, Article Other)> links) => links.GroupBy(link => link.Kind).SelectMany(kind => kind.Count() <= MostTitles
        ? kind.Select(link => $"{WordsOf(kind.Key)}: {LineWrap.Cut(link.Other.Title, LongestTitle)}")
        : [$"{WordsOf(kind.Key)} {kind.Count()}: {string.Join(", ", kind.Select(link => link.Other.Language.Value).Distinct().Order(StringComparer.Ordinal))}"]);

    private static string WordsOf(LinkKind kind) => kind switch
    {
        LinkKind.SameEvent => "same event",
        LinkKind.SameSeries => "same series",
        _ => LinkKindName.Of(kind),
    };

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

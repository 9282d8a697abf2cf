using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Diagnostics;
using Briefings.Publishing;
using Briefings.Workflows.Publish;

namespace Briefings.Cli.Terminal;

/// <summary>Says what a publication changes.</summary>
internal static class PublishSummary
{
    private const int MostLines = 20;
    private const int MostRows = 8;

    public static void Print(SiteContext context, PublishReport report)
    {
        if (context.Format == OutputFormat.Json)
        {
            context.Session.Out.Write(JsonText.Write(json => WriteJson(json, report)));
            return;
        }

        var plan = report.Plan;
        var lines = context.Session.Out;
        PrintArticles(context, report.Articles);
        if (context.Session.HasTables && !plan.IsEmpty)
            PrintTable(context, plan);
        else
            PrintLines(context, plan);
        lines.WriteLine(
            $"{report.Target.Name}: {plan.Added.Length} added, {plan.Changed.Length} changed, {plan.Removed.Length} removed, "
            + $"{Counted.Of(plan.Bytes, "byte")} to send, {Counted.Of(plan.Feeds.Length, "changed feed")}");
        if (!plan.Kept.IsEmpty)
            lines.WriteLine($"kept: {Counted.Of(plan.Kept.Length, "file")} that 'briefings publish' did not put there, as {Printable.Of(plan.Kept[0])}");
        foreach (var url in report.Risks.Urls.Take(MostLines))
            lines.WriteLine($"! address would be gone: {Printable.Of(url)}");
        foreach (var (url, id) in report.Risks.Ids.Take(MostLines))
            lines.WriteLine($"! id would change: {Printable.Of(url)} (was {Printable.Of(id)})");
        context.Tell(report.IsApplied
            ? plan.IsEmpty ? "Nothing changed; all is published already" : "Published"
            : report.IsPlan ? "This is a plan; nothing was published. Add --apply to publish"
            : "Not published: see the errors below");
        if (report.FeedsTold > 0)
            context.Tell($"The hub was notified of {Counted.Of(report.FeedsTold, "changed feed")}");
    }

    // Files follow from articles: what readers will see comes first.
    private static void PrintArticles(SiteContext context, ArticleChanges articles)
    {
        if (articles.New.IsEmpty && articles.Changed.IsEmpty && articles.Moved.IsEmpty)
            return;
        context.Session.Out.WriteLine($"Articles: {articles.New.Length} new, {articles.Changed.Length} changed, {articles.Moved.Length} moved");
        PrintTitles("new", articles.New);
        PrintTitles("changed", articles.Changed);
        PrintTitles("moved", articles.Moved);

        void PrintTitles(string word, ImmutableArray<string> titles)
        {
            var shown = context.IsVerbose ? titles.Length : MostRows;
            foreach (var title in titles.Take(shown))
                context.Session.Out.WriteLine($"  {word,-8}{Printable.Of(title)}");
            if (titles.Length > shown)
                context.Session.Out.WriteLine($"  {word,-8}and {titles.Length - shown} more; see them with -v");
        }
    }

    private static void PrintTable(SiteContext context, PublishPlan plan)
    {
        var feeds = plan.Feeds.ToHashSet(StringComparer.Ordinal);
        Columns.Print(
            context.Session,
            ["Change", "Files", "Feeds", "First of them"],
            [Row("added", plan.Added), Row("changed", plan.Changed), Row("removed", plan.Removed)]);

        ImmutableArray<string> Row(string change, ImmutableArray<string> paths) =>
        [
            change, $"{paths.Length}", $"{paths.Count(feeds.Contains)}",
            string.Join('\n', paths.Take(context.IsVerbose ? paths.Length : MostRows))
                + (paths.Length <= MostRows || context.IsVerbose ? "" : $"\nand {paths.Length - MostRows} more; see them with -v"),
        ];
    }

    private static void PrintLines(SiteContext context, PublishPlan plan)
    {
        PrintPaths(context, "+", plan.Added);
        PrintPaths(context, "~", plan.Changed);
        PrintPaths(context, "-", plan.Removed);
    }

    private static void PrintPaths(SiteContext context, string sign, IReadOnlyCollection<string> paths)
    {
        var shown = context.IsVerbose ? paths.Count : MostLines;
        foreach (var path in paths.Take(shown))
            context.Session.Out.WriteLine($"{sign} {Printable.Of(path)}");
        if (paths.Count > shown)
            context.Session.Out.WriteLine($"{sign} and {paths.Count - shown} more; see them with -v");
    }

    private static void WriteJson(Utf8JsonWriter json, PublishReport report)
    {
        json.WriteStartObject();
        json.WriteString("target", report.Target.Name);
        json.WriteBoolean("applied", report.IsApplied);
        json.WriteNumber("bytes", report.Plan.Bytes);
        WriteList(json, "added", report.Plan.Added);
        WriteList(json, "changed", report.Plan.Changed);
        WriteList(json, "removed", report.Plan.Removed);
        WriteList(json, "feeds", report.Plan.Feeds);
        WriteList(json, "urlsAtRisk", report.Risks.Urls);
        WriteList(json, "idsAtRisk", report.Risks.Ids.Select(risk => risk.Id));
        json.WriteNumber("errors", report.Risks.Errors);
        json.WriteNumber("feedsTold", report.FeedsTold);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}

using Briefings.Cli.Commands;
using Briefings.Diagnostics;
using Briefings.Planning;
using Briefings.Workflows.Build;
using Briefings.Workflows.Review;

namespace Briefings.Cli.Terminal;

/// <summary>Says what a build came to.</summary>
internal static class BuildSummary
{
    private const int MostHeldBack = 10;

    /// <param name="context">Where it is printed.</param>
    /// <param name="report">The build.</param>
    /// <param name="output">The folder the site was written to.</param>
    /// <param name="hasStats">Whether each step's time is printed too.</param>
    public static void Print(SiteContext context, BuildReport report, string output, bool hasStats)
    {
        var index = report.Plan.Index;
        var pairs = index.Releases.Sum(release => release.Versions.Length * (release.Versions.Length - 1) / 2);
        var elapsed = report.Steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Elapsed);
        var lines = context.Session.Out;
        lines.WriteLine(
            $"{Counted.Of(index.Briefings.Length, "article")} in {Counted.Of(index.Languages.Length, "language")}, "
            + $"{Counted.Of(pairs, "translation pair")}, {Counted.Of(index.Events.Count, "event")}, "
            + $"{Counted.Of(report.Plan.Pages.Length, "page")} in {elapsed.TotalSeconds:0.00} s");
        lines.WriteLine($"{Counted.Of(report.Output.Written, "file")} written, {report.Output.Unchanged} unchanged");
        PrintHeldBack(lines, report.Plan);
        PrintWaiting(lines, report.Waiting);
        lines.WriteLine($"Open {Path.Combine(output, "index.html")}");
        if (!hasStats)
            return;
        foreach (var step in report.Steps)
            lines.WriteLine($"{step.Name,-14} {step.Elapsed.TotalMilliseconds,8:0} ms");
    }

    private static void PrintHeldBack(TextWriter lines, SitePlan plan)
    {
        var held = plan.Away.Where(away => away.Until is not null).OrderBy(away => away.Until).ToArray();
        foreach (var away in held.Take(MostHeldBack))
            lines.WriteLine($"Held back until {away.Until}: {Printable.Of(away.Article.Origin.Path)}");
        if (held.Length > MostHeldBack)
            lines.WriteLine($"Held back until later: {Counted.Of(held.Length - MostHeldBack, "more article")}");
        if (plan.Away.Length > held.Length)
            lines.WriteLine($"{Counted.Of(plan.Away.Length - held.Length, "article")} expired");
    }

    private static void PrintWaiting(TextWriter lines, PendingReview waiting)
    {
        if (waiting.Total == 0)
        {
            lines.WriteLine("Nothing waits for the curator");
            return;
        }

        lines.WriteLine(
            $"{Counted.Of(waiting.Fields, "inferred field")}, {Counted.Of(waiting.Links, "proposed link")} and {Counted.Of(waiting.Conflicts, "differing fact")} wait for the curator: "
            + "see 'briefings review'");
    }
}

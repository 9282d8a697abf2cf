using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Workflows.Build;
using Briefings.Workflows.Build.Reuse;
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
        var counts = report.Counts;
        var elapsed = report.Steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Elapsed);
        var lines = context.Session.Out;
        lines.WriteLine(
            $"{Counted.Of(counts.Articles, "article")} in {Counted.Of(counts.Languages, "language")}, "
            + $"{Counted.Of(counts.Pairs, "translation pair")}, {Counted.Of(counts.Events, "event")}, "
            + $"{Counted.Of(counts.Pages, "page")} in {elapsed.TotalSeconds:0.00} s");
        lines.WriteLine($"{Counted.Of(report.Output.Written, "file")} written, {report.Output.Unchanged} unchanged");
        PrintHeldBack(lines, report.Away);
        PrintWaiting(lines, report.Waiting);
        lines.WriteLine($"Open {Path.Combine(output, "index.html")}");
        if (!hasStats)
            return;
        lines.WriteLine($"{counts.Pages - report.Reused} pages made, {report.Reused} reused");
        foreach (var step in report.Steps)
            lines.WriteLine($"{step.Name,-14} {step.Elapsed.TotalMilliseconds,8:0} ms {step.Processor.TotalMilliseconds,8:0} ms of processors {step.Allocated / 1024.0 / 1024.0,8:0.0} MB allocated");
        foreach (var cost in report.SlowestTemplates.Concat(report.Slowest))
            lines.WriteLine($"{cost.Elapsed.TotalMilliseconds,8:0} ms {Counted.Of(cost.Pages, "page"),-12} {cost.Name}");
    }

    private static void PrintHeldBack(TextWriter lines, ImmutableArray<AwayNote> all)
    {
        var held = all.Where(away => away.Until is not null).OrderBy(away => away.Until).ToArray();
        foreach (var away in held.Take(MostHeldBack))
            lines.WriteLine($"Held back until {away.Until}: {Printable.Of(away.Path)}");
        if (held.Length > MostHeldBack)
            lines.WriteLine($"Held back until later: {Counted.Of(held.Length - MostHeldBack, "more article")}");
        if (all.Length > held.Length)
            lines.WriteLine($"{Counted.Of(all.Length - held.Length, "article")} expired");
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

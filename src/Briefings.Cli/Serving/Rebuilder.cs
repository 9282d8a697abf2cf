using System.Collections.Immutable;
using System.Diagnostics;
using Briefings.Cli.Commands;
using Briefings.Diagnostics;

namespace Briefings.Cli.Serving;

/// <summary>
/// Brings the served site up to date with what was edited. All that serving knows of building is here: it says what
/// changed, and is told whether the site did.
/// </summary>
/// <param name="site">The site; findings are printed to its session.</param>
/// <param name="output">The folder that is served.</param>
/// <param name="address">Where it is served.</param>
internal sealed class Rebuilder(SiteContext site, string output, Uri address)
{
    /// <param name="changed">Paths relative to the site's folder; none for the first build.</param>
    public RebuildResult Run(ImmutableArray<string> changed)
    {
        var context = site.At(site.Folder);
        var start = Stopwatch.GetTimestamp();
        var report = Build(context);
        context.Finish();
        Tell(context, report, changed.Length, Stopwatch.GetElapsedTime(start));
        return new RebuildResult(
            report is { Output: var files } && (files.Written > 0 || files.Unchanged != files.Before - 1),
            !changed.IsEmpty && changed.All(IsStyle),
            Problem.Of(context.Diagnostics.ToSorted(), context.Files))
        {
            Waiting = report?.Waiting.Total,
        };
    }

    // A file may go away between being listed and being read: that is the author's doing, and the next change mends it.
    private BuildReport? Build(SiteContext context)
    {
        try
        {
            return new SiteBuilder(context.Diagnostics).Build(
                new BuildRequest(context.Files, output) { BaseUrl = address, HasDrafts = true });
        }
        catch (Exception error) when (error.GetBaseException() is IOException or UnauthorizedAccessException)
        {
            context.Diagnostics.Add(Messages.CannotRead(context.Folder, error.GetBaseException().Message));
            return null;
        }
    }

    private static void Tell(SiteContext context, BuildReport? report, int changes, TimeSpan elapsed)
    {
        var what = changes switch
        {
            0 => "Built",
            1 => "1 change: rebuilt",
            _ => $"{changes} changes: rebuilt",
        };
        context.Tell(report is null
            ? "The site was not rebuilt; the last good one is served. Mend what is named above"
            : $"{what} in {elapsed.TotalSeconds:0.00} s, {report.Output.Written} files written");
    }

    private static bool IsStyle(string path) =>
        path.StartsWith("templates/assets/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal);
}

using System.Globalization;
using System.Text.RegularExpressions;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Build;

namespace Briefings.Benchmarks.Edits;

/// <summary>
/// Edits a site again and again and builds it after each: what a step of a build takes of the processors, once the program
/// is compiled. The site's own files are put back at the end.
/// </summary>
internal static partial class EditBenchmark
{
    private const int Rounds = 5;

    /// <param name="site">The site's folder.</param>
    /// <param name="output">Where it is built.</param>
    /// <param name="kinds">Of edits: body, title, date; none for all.</param>
    /// <param name="writer">Receives the medians.</param>
    public static int Run(string site, string output, string[] kinds, TextWriter writer)
    {
        Build(site, output);
        foreach (var kind in kinds is [] ? ["body", "title", "date"] : kinds)
        {
            var path = PathOf(site, kind);
            var text = File.ReadAllText(path);
            List<(BuildReport Report, TimeSpan All)> runs = [];
            for (var round = 0; round < Rounds; round++)
            {
                File.WriteAllText(path, Edited(text, kind, round));
                var before = Environment.CpuUsage.TotalTime;
                var report = Build(site, output);
                runs.Add((report, Environment.CpuUsage.TotalTime - before));
            }

            File.WriteAllText(path, text);
            Write(kind, runs, writer);
        }

        return 0;
    }

    private static void Write(string kind, List<(BuildReport Report, TimeSpan All)> runs, TextWriter writer)
    {
        var last = runs[^1].Report;
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind}: {runs.Select(run => run.All.TotalMilliseconds).Order().ElementAt(Rounds / 2):F0} ms of processors, {last.Counts.Pages - last.Reused} of {last.Counts.Pages} pages made, {last.Output.Written} written"));
        foreach (var name in last.Steps.Select(step => step.Name))
        {
            var steps = runs.SelectMany(run => run.Report.Steps).Where(step => step.Name == name).ToArray();
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-16}{steps.Select(step => step.Processor.TotalMilliseconds).Order().ElementAt(steps.Length / 2),8:F0} ms {steps[^1].Allocated / 1e6,8:F1} MB"));
        }
    }

    private static BuildReport Build(string site, string output)
    {
        var diagnostics = new DiagnosticBag();
        var request = new BuildRequest(new DiskSiteFiles(site)) { SiteFolder = site, Imports = false };
        return new SiteBuilder(diagnostics).Build(request, output)
            ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToSorted()));
    }

    // One in the middle of those that there are.
    private static string PathOf(string site, string kind)
    {
        var folder = Path.Combine(site, "content", kind == "date" ? "events" : "briefings");
        var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        return files[files.Length / 2];
    }

    private static string Edited(string text, string kind, int round) => kind switch
    {
        "title" => Title().Replace(text, match => $"{match.Groups[1].Value} again{round}\"", 1),
        "date" => Day().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"{match.Groups[1].Value}{10 + round}"), 1),
        _ => $"{text.TrimEnd()}\n\nCorrection {round} was made.\n",
    };

    [GeneratedRegex("(?m)^(title: \".*)\"$")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?m)^(start: \d{4}-\d\d-)\d\d$")]
    private static partial Regex Day();
}

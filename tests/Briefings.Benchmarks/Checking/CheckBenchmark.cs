using System.Diagnostics;
using System.Globalization;
using Briefings.Checking;
using Briefings.Checking.Findings;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Benchmarks.Checking;

/// <summary>Compares checking a built site with reading its files, in turns and with as many threads.</summary>
internal static class CheckBenchmark
{
    private const int Rounds = 7;

    public static int Run(string folder, Uri baseUrl, TextWriter output)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var files = new DiskSiteFiles(Path.GetDirectoryName(full)!);
        var name = Path.GetFileName(full);
        var read = new List<double>();
        var check = new List<double>();
        var report = default(CheckReport);
        var bytes = 0L;
        for (var round = 0; round <= Rounds; round++)
        {
            read.Add(Time(() => bytes = ReadAll(files, name)));
            check.Add(Time(() => report = Checker.Check(new CheckRequest(files, name, baseUrl), new DiagnosticBag())));
        }

        if (report is null)
        {
            output.WriteLine($"There is no built site in {full}");
            return 1;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Pages} pages and {report.Feeds} feeds, {bytes / 1048576} MB; {report.Links} links"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read   {Median(read):0.000} s"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"check  {Median(check):0.000} s, {Median([.. read.Zip(check, (r, c) => c / r)]):0.00} times the time to read"));
        return 0;
    }

    // The first round warms up.
    private static double Median(List<double> rounds) => rounds.Skip(1).Order().ElementAt((rounds.Count - 1) / 2);

    // What the check reads, and nothing done with it.
    private static long ReadAll(DiskSiteFiles files, string folder)
    {
        var total = 0L;
        var paths = files.List(folder).Select(file => file.Path)
            .Where(path => Path.GetExtension(path) is ".html" or ".xml" or ".json" or ".rss" or ".atom").ToArray();
        Parallel.ForEach(paths, static () => new byte[64 * 1024], (path, _, buffer) =>
        {
            Interlocked.Add(ref total, files.Read(path, ref buffer));
            return buffer;
        }, static _ => { });
        return total;
    }

    private static double Time(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}

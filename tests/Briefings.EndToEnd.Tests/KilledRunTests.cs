using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>
/// Runs that are killed, with all that they started, at moments spread over their life: readers see the old site or the
/// new one, whole, and the next run does what the killed one was to do. <c>BRIEFINGS_KILLS</c> says at how many moments; without it 60, or 12 where the program
/// takes most of its time to start.
/// </summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Articles = 40;

    private readonly TestSite _site = new();

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("BRIEFINGS_KILLS"), out var kills) ? kills : CliRun.IsNative ? 60 : 12;

    public void Dispose() => _site.Dispose();

    [ToolFact("setsid")]
    public void A_folder_that_is_built_holds_one_whole_site_whenever_the_build_is_killed()
    {
        Write("first");
        Run("build");
        KillAt(
            Kills / 3, ["build", "-q"], Write, () => FolderText.Of(_site.At("public")), () => Run("build"));
    }

    [ToolFact("setsid")]
    public void A_folder_that_is_published_shows_one_whole_site_whenever_the_run_is_killed()
    {
        _site.Write("site.yml", "title: Test\nbaseUrl: https://ex.org/\npublish: {web: {to: folder, path: www, keep: 2}}\n");
        Write("first");
        Publish();
        KillAt(
            Kills / 3, ["publish", "--apply", "-q"], text =>
            {
                Write(text);
                Run("build");
            },
            () => FolderText.Of(_site.At("www")), () => Run("publish", "--apply"));
    }

    [ToolFact("git", "setsid")]
    public void A_branch_that_is_published_has_one_whole_site_whenever_the_run_is_killed()
    {
        _site.Write("site.yml", "title: Test\nbaseUrl: https://ex.org/\npublish: {pages: {to: git, remote: ./remote.git}}\n");
        Git.In(_site.Folder, "init", "-q", "--bare", "remote.git");
        Write("first");
        Publish();
        KillAt(
            Kills / 6, ["publish", "--apply", "-q"], text =>
            {
                Write(text);
                Run("build");
            },
            () => Git.In(_site.At("remote.git"), "rev-parse", "gh-pages^{tree}"),
            () =>
            {
                // The far end is killed here with the run, as a host's is not: what it left locked is its own.
                foreach (var locked in Directory.GetFiles(_site.At("remote.git"), "*.lock", SearchOption.AllDirectories))
                    File.Delete(locked);
                Run("publish", "--apply");
            });
    }

    [ToolFact("setsid")]
    public void Seeds_become_the_same_articles_whenever_the_import_is_killed()
    {
        for (var i = 0; i < Articles; i++)
            _site.Write($"seeds/{i}.txt", $"Boat {i} runs at night\n\nLINDAU, March {(i % 28) + 1}, 2025 - Boat {i} of the lake will run at night again from Monday, said the Lake Board, at the 2025 Lake Conference {i % 5} in Lindau.\n");
        Run("import");
        var whole = FolderText.Of(_site.At("content"));
        var time = TimeOf(() => Import(0));

        for (var i = 0; i < Kills / 6; i++)
        {
            Import(time * (i + 1) / (Kills / 6));
            Run("import");
            Assert.Equal(whole, FolderText.Of(_site.At("content")));
        }

        void Import(double seconds)
        {
            Directory.Delete(_site.At("content"), recursive: true);
            Kill(["import", "-q"], seconds);
        }
    }

    private void KillAt(int moments, string[] words, Action<string> change, Func<string> read, Action complete)
    {
        // The quicker of two: the first run is the slower one where nothing is in memory yet.
        var before = read();
        var time = Enumerable.Range(0, 2).Min(run =>
        {
            change($"measured {run}");
            before = read();
            return TimeOf(() => Kill(words, 0));
        });
        Assert.NotEqual(before, read());
        // A run that ends before its moment says that the machine is quicker now: later moments are counted from that.
        var killed = 0;
        for (var i = 0; i < moments; i++)
        {
            before = read();
            change(i.ToString(CultureInfo.InvariantCulture));
            var run = Stopwatch.StartNew();
            if (Kill(words, time * (0.2 + (0.9 * i / moments))))
                killed++;
            else
                time = Math.Min(time, run.Elapsed.TotalSeconds);
            var left = read();
            complete();
            var after = read();
            Assert.True(left == before || left == after, $"Killed at moment {i} of {moments}, the run left neither the old site nor the new one");
            Assert.NotEqual(before, after);
        }

        Assert.InRange(killed, moments / 3, moments);
    }

    /// <param name="words">Behind <c>briefings</c>.</param>
    /// <param name="seconds">When; 0 for never.</param>
    /// <returns>Whether it still ran.</returns>
    private bool Kill(string[] words, double seconds)
    {
        using var run = Process.Start(new ProcessStartInfo("setsid", [.. CliRun.Words, .. words]) { WorkingDirectory = _site.Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        if (seconds > 0 && !run.WaitForExit(TimeSpan.FromSeconds(seconds)))
        {
            // The group is the run's alone.
            using var kill = Process.Start("kill", ["-KILL", "--", "-" + run.Id.ToString(CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
            run.WaitForExit();
            return true;
        }

        run.WaitForExit();
        return false;
    }

    private static double TimeOf(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalSeconds;
    }

    private void Publish()
    {
        Run("build");
        Run("publish", "--apply");
    }

    private void Run(params string[] words)
    {
        var run = _site.Run([.. words, "-q"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private void Write(string text)
    {
        for (var i = 0; i < Articles; i++)
            _site.Write($"content/briefings/2025/boat-{i}.en.md", $"---\nid: urn:test:boat-{i}\ntitle: Boat {i}\ndate: 2025-03-0{(i % 9) + 1}\n---\n\nThe text of boat {i} is {text}.\n");
    }
}

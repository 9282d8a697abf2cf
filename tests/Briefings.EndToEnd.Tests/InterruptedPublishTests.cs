using System.Diagnostics;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class InterruptedPublishTests
{
    [Fact]
    public void A_folder_shows_one_whole_site_whenever_the_run_is_killed()
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www}}");
        site.Run("publish", "--apply", "-q");

        Converges(site, () => FolderText.Of(site.At("www")), mayMix: false);

        Assert.DoesNotContain(Directory.GetFileSystemEntries(site.At("www.releases")), path => path.EndsWith(".partial", StringComparison.Ordinal));
    }

    [ToolFact("git")]
    public void A_branch_has_one_whole_site_whenever_the_run_is_killed()
    {
        using var site = PublishedSite.With("{pages: {to: git, remote: ./remote.git}}");
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
        site.Run("publish", "--apply", "-q");

        Converges(site, () => Checkout(site), mayMix: false, unlock: () => RemoveLocks(site.At("remote.git")));
    }

    [ToolFact("git")]
    public void What_git_left_of_a_killed_run_stops_no_later_one()
    {
        using var site = PublishedSite.With("{pages: {to: git, remote: ./remote.git}}");
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
        site.Write(".briefings/publish.git.partial/config.lock", "");

        var first = site.Run("publish", "--apply", "-q");
        var target = Git.In(site.At(".briefings/publish.git"), "for-each-ref", "--format=%(refname)", "refs/briefings");
        site.Page("a", "second").Write($".briefings/publish.git/{target}.lock", "");
        var second = site.Run("publish", "--apply", "-q");

        Assert.Equal(((0, ""), (0, "")), ((first.ExitCode, first.Error), (second.ExitCode, second.Error)));
        Assert.Contains("second", Git.In(site.At("remote.git"), "show", "gh-pages:a/index.html"), StringComparison.Ordinal);
    }

    [ToolFact("rclone")]
    public void A_remote_is_completed_by_the_next_run_whenever_one_is_killed()
    {
        using var site = PublishedSite.With("{store: {to: rclone, remote: ./store}}");
        site.Run("publish", "--apply", "-q");

        Converges(site, () => FolderText.Of(site.At("store")), mayMix: true);
    }

    // Kills a run at four moments of its life, and looks at what readers see then and after the next run.
    private static void Converges(TestSite site, Func<string> read, bool mayMix, Action? unlock = null)
    {
        var clock = Stopwatch.StartNew();
        site.Page("a", "timed").Run("publish", "--apply", "-q");
        var life = (int)clock.ElapsedMilliseconds;
        for (var part = 2; part <= 5; part++)
        {
            var before = read();
            foreach (var name in (string[])["", "a", "b", "c", "d"])
                site.Page(name, $"part {part}");
            var after = FolderText.Of(site.At("public"));

            CliRun.Kill(site.Folder, life * part / 6, "publish", "--apply", "-q");

            if (!mayMix)
                Assert.Contains(read(), (string[])[before, after]);
            unlock?.Invoke();
            var next = site.Run("publish", "--apply", "-q");
            Assert.Equal((0, ""), (next.ExitCode, next.Error));
            Assert.Equal(after, read());
        }
    }

    // The kill reaches the remote's git as well, as no network would let it. Its locks are its owner's to clear.
    private static void RemoveLocks(string repository)
    {
        foreach (var path in Directory.GetFiles(repository, "*.lock", SearchOption.AllDirectories))
            File.Delete(path);
    }

    private static string Checkout(TestSite site)
    {
        var copy = Directory.CreateDirectory(site.At("copy")).FullName;
        Directory.Delete(copy, recursive: true);
        Git.In(site.Folder, "clone", "-q", "-b", "gh-pages", "remote.git", "copy");
        return FolderText.Of(copy);
    }
}

using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>
/// Runs that are killed. When is not left to chance: at each call of the program that publishes, in the middle of one,
/// and, where no other program is called, by what such a run leaves behind.
/// </summary>
public class InterruptedPublishTests
{
    private static readonly string[] Pages = ["", "a", "b", "c", "d"];

    [Theory]
    [InlineData("copying")]
    [InlineData("copied")]
    [InlineData("linking")]
    [InlineData("linked")]
    [InlineData("pruning")]
    public void A_folder_shows_one_whole_site_whatever_a_killed_run_left(string moment)
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www, keep: 1}}");
        Publish(site);
        var before = FolderText.Of(site.At("public"));
        Change(site, "second");
        var after = FolderText.Of(site.At("public"));

        Leave(site, moment);

        Assert.Equal(moment is "linked" or "pruning" ? after : before, FolderText.Of(site.At("www")));
        Publish(site);
        Assert.Equal(after, FolderText.Of(site.At("www")));
        Change(site, "third");
        Publish(site);
        Assert.Equal(FolderText.Of(site.At("public")), FolderText.Of(site.At("www")));
        Assert.Single(Directory.GetDirectories(site.At("www.releases")));
        Assert.False(Path.Exists(site.At("www.next")));
    }

    [ToolFact("git", "setsid")]
    public void A_branch_has_one_whole_site_whenever_the_run_is_killed()
    {
        using var site = PublishedSite.With("{pages: {to: git, remote: ./remote.git}}");
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
        Publish(site);
        var before = Checkout(site);
        var edits = 0;

        var killed = new Killer(site, "git").KillEach(
            change: () => Change(site, $"edit {++edits}"),
            look: moment => before = Converges(site, before, () => Checkout(site), moment),
            "after");

        // Where it is, what is there (three questions), what of it is ours, who publishes, the commit, the branch.
        Assert.Equal("8 after", killed[^1]);
    }

    [ToolFact("git", "setsid")]
    public void A_first_publication_to_a_branch_is_done_by_the_next_run_whenever_it_is_killed()
    {
        using var site = PublishedSite.With("{pages: {to: git, remote: ./remote.git}}");

        var killed = new Killer(site, "git").KillEach(
            change: () =>
            {
                foreach (var folder in (string[])["remote.git", ".briefings"])
                {
                    if (Directory.Exists(site.At(folder)))
                        Directory.Delete(site.At(folder), recursive: true);
                }

                Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
            },
            look: _ =>
            {
                Publish(site);
                Assert.Equal(FolderText.Of(site.At("public")), Checkout(site));
            },
            "before", "after");

        Assert.Equal("6 after", killed[^1]);
    }

    [ToolTheory("git", "setsid")]
    [InlineData(".briefings/publish.git", "prepared")]
    [InlineData(".briefings/publish.git", "committed")]
    [InlineData("remote.git", "prepared")]
    [InlineData("remote.git", "committed")]
    public void A_branch_has_one_whole_site_when_git_is_killed_as_it_writes_a_name(string repository, string state)
    {
        using var site = PublishedSite.With("{pages: {to: git, remote: ./remote.git}}");
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
        Publish(site);
        var before = Checkout(site);
        Change(site, "second");
        var killer = new Killer(site, "git");
        killer.Hook($"{repository}/hooks/reference-transaction", state);

        Assert.True(killer.IsKilledIn("hook"));

        // The kill reaches the remote's git as well, as no network would let it. Its locks are its owner's to clear.
        if (repository == "remote.git")
            RemoveLocks(site.At(repository));
        Converges(site, before, () => Checkout(site), state);
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

    [ToolFact("rclone", "setsid")]
    public void A_remote_is_completed_by_the_next_run_whenever_one_is_killed()
    {
        using var site = PublishedSite.With("{store: {to: rclone, remote: ./store}}");
        Publish(site);
        var edits = 0;

        var killed = new Killer(site, "rclone").KillEach(
            change: () =>
            {
                Change(site, $"edit {++edits}");
                site.Write("public/assets/style.css", $"p {{ margin: {edits}px }}");
            },
            look: _ =>
            {
                Publish(site);
                Assert.Equal(FolderText.Of(site.At("public")), FolderText.Of(site.At("store")));
            },
            "half", "after");

        // What is there, whose it is, the list of what will be, what pages need, pages, the list of what is.
        Assert.Equal("6 after", killed[^1]);
    }

    [ToolFact("rclone")]
    public void A_file_that_was_sent_in_part_is_sent_again()
    {
        using var site = PublishedSite.With("{store: {to: rclone, remote: ./store}}");
        Publish(site);
        Change(site, "second");
        // rclone wrote to the file itself up to 1.62, and writes to one beside it since.
        site.Write("store/a/index.html", site.Read("public/a/index.html")[..30]);
        site.Write("store/b/index.html.0a1b2c3d.partial", site.Read("public/b/index.html")[..30]);

        Publish(site);

        Assert.Equal(FolderText.Of(site.At("public")), FolderText.Of(site.At("store")));
    }

    // Makes what a killed run of publishing to a folder leaves: everything up to a moment of its life.
    private static void Leave(TestSite site, string moment)
    {
        site.Write("www.releases/.lock", "");
        if (moment == "copying")
        {
            site.Write("www.releases/000002.partial/index.html", site.Read("public/index.html")).Write("www.releases/000002.partial/a/index.html", "<!doc");
            return;
        }

        foreach (var path in Directory.EnumerateFiles(site.At("public"), "*", SearchOption.AllDirectories))
            site.Write(Path.Combine("www.releases/000002", Path.GetRelativePath(site.At("public"), path)), File.ReadAllBytes(path));
        File.Delete(site.At("www.releases/000002/.briefings"));
        if (moment == "linking")
            Directory.CreateSymbolicLink(site.At("www.next"), "www.releases/000002");
        if (moment is not ("linked" or "pruning"))
            return;
        File.Delete(site.At("www"));
        Directory.CreateSymbolicLink(site.At("www"), "www.releases/000002");
        if (moment == "pruning")
        {
            Directory.Move(site.At("www.releases/000001"), site.At("www.releases/000001.partial"));
            Directory.Delete(site.At("www.releases/000001.partial/a"), recursive: true);
        }
    }

    private static string Converges(TestSite site, string before, Func<string> read, string moment)
    {
        var after = FolderText.Of(site.At("public"));
        var left = read();
        Assert.True(left == before || left == after, $"Killed at '{moment}', the run left what is neither the old site nor the new one: {left}");
        Publish(site);
        Assert.Equal(after, read());
        return after;
    }

    private static void Change(TestSite site, string text)
    {
        foreach (var name in Pages)
            site.Page(name, text);
    }

    private static void Publish(TestSite site)
    {
        var run = site.Run("publish", "--apply", "-q");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static void RemoveLocks(string repository)
    {
        foreach (var path in Directory.GetFiles(repository, "*.lock", SearchOption.AllDirectories))
            File.Delete(path);
    }

    private static string Checkout(TestSite site)
    {
        if (Directory.Exists(site.At("copy")))
            Directory.Delete(site.At("copy"), recursive: true);
        Git.In(site.Folder, "clone", "-q", "-b", "gh-pages", "remote.git", "copy");
        return FolderText.Of(site.At("copy"));
    }
}

using Briefings.Configuration;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Publishing;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class GitPublishTests
{
    private const string Target = "{pages: {to: git, remote: ./remote.git, cname: news.example.org}}";

    [ToolFact("git")]
    public void A_file_that_goes_away_meanwhile_leaves_the_branch_as_it_was()
    {
        using var site = PublishedSite.With("{}");
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
        var diagnostics = new DiagnosticBag();
        var target = new GitTarget("pages", SourceSpan.File("site.yml"), "./remote.git", "pages");
        var destination = new GitDestination(target, site.Folder, diagnostics);
        var local = destination.Complete(LocalSite.In(site.At("public")));
        var plan = PublishPlan.Of(local, destination.Read()!.Value, []);
        File.Delete(site.At("public/c/index.html"));

        var isDone = destination.Apply(plan, local, null);

        Assert.False(isDone);
        Assert.Contains("BR0102 c/index.html", diagnostics.ToSorted().Select(found => $"{found.Code} {found.Place}"));
        Assert.Equal("", Git.In(site.At("remote.git"), "for-each-ref"));
    }

    [ToolFact("git")]
    public void The_branch_is_what_was_built_with_a_commit_for_each_time()
    {
        using var site = PublishedSite.With(Target);
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");

        var first = site.Run("publish", "--apply");
        Directory.Delete(site.At("public/d"), recursive: true);
        var second = site.Page("a", "second")
            .Run("publish", "--apply", "--allow-deletions", "--allow-broken-urls");
        var third = site.Run("publish", "--apply");

        Assert.DoesNotContain("error", first.Error + second.Error + third.Error, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), (first.ExitCode, second.ExitCode, third.ExitCode));
        Assert.Contains("Nothing changed", third.Error, StringComparison.Ordinal);
        var remote = site.At("remote.git");
        Assert.Equal(
            [".briefings-published", ".nojekyll", "CNAME", "a/index.html", "assets/style.css", "b/index.html", "c/index.html", "index.html"],
            Git.In(remote, "ls-tree", "-r", "--name-only", "gh-pages").Split('\n'));
        Assert.Equal("news.example.org", Git.In(remote, "show", "gh-pages:CNAME"));
        Assert.Equal(site.Read("public/a/index.html"), Git.In(remote, "show", "gh-pages:a/index.html") + "\n");
        Assert.Equal(
            ["Publish: 0 added, 1 changed, 1 removed", "Publish: 8 added, 0 changed, 0 removed"],
            Git.In(remote, "log", "--format=%s", "gh-pages").Split('\n'));
    }

    [ToolTheory("git")]
    [InlineData("keep", "own", true)]
    [InlineData("single", "own", true)]
    [InlineData("keep", "all", false)]
    [InlineData("single", "all", false)]
    public void What_others_put_on_the_branch_stays_unless_all_is_to_be_deleted(string history, string delete, bool stays)
    {
        using var site = PublishedSite.With($"{{pages: {{to: git, remote: ./remote.git, history: {history}, delete: {delete}}}}}");
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
        Assert.Equal(0, site.Run("publish", "--apply").ExitCode);
        Git.In(site.Folder, "clone", "-q", "-b", "gh-pages", "remote.git", "copy");
        site.Write("copy/CNAME", "ex.org").Write("copy/.well-known/proof.txt", "theirs");
        Git.In(site.At("copy"), "add", "-A");
        Git.In(site.At("copy"), "commit", "-q", "-m", "Add what the host wants");
        Git.In(site.At("copy"), "push", "-q", "origin", "gh-pages");
        Directory.Delete(site.At("public/d"), recursive: true);

        var runs = new[] { "second", "third" }.Select(text => site.Page("a", text).Run("publish", "--apply", "--allow-deletions", "--allow-broken-urls")).ToArray();

        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Error.Contains("error", StringComparison.Ordinal) ? run.Error : "")));
        var files = Git.In(site.At("remote.git"), "ls-tree", "-r", "--name-only", "gh-pages").Split('\n');
        Assert.Equal((stays, stays, false), (files.Contains("CNAME"), files.Contains(".well-known/proof.txt"), files.Contains("d/index.html")));
    }

    [ToolFact("git")]
    public void Neither_the_working_tree_nor_the_index_nor_a_branch_is_touched()
    {
        using var site = PublishedSite.With(Target);
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
        Git.In(site.Folder, "init", "-q", "-b", "main");
        Git.In(site.Folder, "add", "site.yml");
        Git.In(site.Folder, "commit", "-q", "-m", "First");
        site.Write("staged.txt", "staged").Write("urls.lock", "");
        Git.In(site.Folder, "add", "staged.txt");
        var before = State(site);

        var run = site.Run("publish", "--apply");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, State(site));
    }

    [ToolFact("git")]
    public void A_branch_without_history_has_one_commit()
    {
        using var site = PublishedSite.With("{pages: {to: git, remote: ./remote.git, branch: site, history: single}}");
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");

        site.Run("publish", "--apply");
        var second = site.Page("a", "second").Run("publish", "--apply");

        Assert.Equal(0, second.ExitCode);
        Assert.Equal("1", Git.In(site.At("remote.git"), "rev-list", "--count", "site"));
        Assert.Contains("second", Git.In(site.At("remote.git"), "show", "site:a/index.html"), StringComparison.Ordinal);
        Assert.Contains("b/index.html", Git.In(site.At("remote.git"), "ls-tree", "-r", "--name-only", "site"), StringComparison.Ordinal);
    }

    [ToolFact("git")]
    public void A_branch_that_moved_after_the_plan_is_left_as_it_is()
    {
        using var site = PublishedSite.With(Target);
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
        site.Run("publish", "--apply");
        site.Page("a", "second");
        var diagnostics = new DiagnosticBag();
        var destination = new GitDestination(
            new GitTarget("pages", SourceSpan.File("site.yml"), "./remote.git", "gh-pages"), site.Folder, diagnostics);
        var local = destination.Complete(LocalSite.In(site.At("public")));
        var plan = PublishPlan.Of(local, destination.Read() ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToSorted())), []);

        var remote = site.At("remote.git");
        var moved = Git.In(remote, "commit-tree", "-p", "gh-pages", "-m", "Meanwhile", "gh-pages^{tree}");
        Git.In(remote, "update-ref", "refs/heads/gh-pages", moved);
        var isApplied = destination.Apply(plan, local, null);

        Assert.False(isApplied);
        Assert.Equal("BR0911", Assert.Single(diagnostics.ToSorted()).Code);
        Assert.Equal(moved, Git.In(remote, "rev-parse", "gh-pages"));
    }

    [ToolFact("git")]
    public void A_remote_that_refuses_is_reported_and_the_next_run_completes_it()
    {
        using var site = PublishedSite.With(Target);
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
        Git.In(site.At("remote.git"), "config", "receive.maxInputSize", "1");

        var refused = site.Run("publish", "--apply");
        Git.In(site.At("remote.git"), "config", "--unset", "receive.maxInputSize");
        var allowed = site.Run("publish", "--apply");

        Assert.Equal((1, 0), (refused.ExitCode, allowed.ExitCode));
        Assert.Contains("BR0910: The branch cannot be pushed: ", refused.Error, StringComparison.Ordinal);
        Assert.Equal("1", Git.In(site.At("remote.git"), "rev-list", "--count", "gh-pages"));
    }

    private static string State(TestSite site) => string.Join(
        '\n',
        Git.In(site.Folder, "status", "--porcelain", "--ignored"),
        Git.In(site.Folder, "for-each-ref", "refs/heads", "refs/remotes", "refs/tags"),
        Convert.ToHexString(File.ReadAllBytes(site.At(".git/index"))));
}

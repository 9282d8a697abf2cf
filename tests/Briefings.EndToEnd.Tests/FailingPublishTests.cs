using Xunit;

namespace Briefings.EndToEnd.Tests;

/// <summary>What can go wrong on the way: it is told with what to do next, and nothing is half-published.</summary>
public class FailingPublishTests
{
    private const string Branch = "{pages: {to: git, remote: ./remote.git}}";

    [Theory]
    [InlineData("{store: {to: rclone, remote: \"store:news\"}}", "rclone")]
    [InlineData(Branch, "git")]
    public void A_program_that_is_not_installed_is_named_with_how_to_install_it(string publish, string tool)
    {
        using var site = PublishedSite.With(publish);

        var run = CliRun.With(new Dictionary<string, string?> { ["PATH"] = site.At("nothing") }, site.Folder, "publish", "--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error BR0909: '{tool}' is not installed", run.Error, StringComparison.Ordinal);
        Assert.Contains($"apt install {tool}", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(site.At("urls.lock")));
    }

    [ToolFact("git")]
    public void A_hook_that_refuses_is_quoted_and_the_branch_is_as_it_was()
    {
        using var site = PublishedSite.With(Branch);
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
        site.Run("publish", "--apply");
        var before = Git.In(site.At("remote.git"), "rev-parse", "gh-pages");
        site.Program("remote.git/hooks/pre-receive", "echo 'No news on Sundays' >&2; exit 1");

        var run = site.Page("a", "second").Run("publish", "--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("BR0910: The branch cannot be pushed: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("No news on Sundays", run.Error, StringComparison.Ordinal);
        Assert.Contains("publish again", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Published\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Git.In(site.At("remote.git"), "rev-parse", "gh-pages"));
    }

    [ToolFact("git")]
    public void A_branch_that_moves_while_it_is_published_is_left_to_who_moved_it()
    {
        using var site = PublishedSite.With(Branch);
        Git.In(site.Folder, "init", "-q", "--bare", "remote.git");
        site.Run("publish", "--apply");
        // A colleague pushes in the moment before our own push.
        site.Program("bin/git", $"""
            case " $* " in *" push "*)
              moved=$({ToolFactAttribute.Find("git")} --git-dir={site.At("remote.git")} -c user.name=C -c user.email=c@example.org commit-tree -p gh-pages -m Meanwhile 'gh-pages^{"{tree}"}')
              {ToolFactAttribute.Find("git")} --git-dir={site.At("remote.git")} update-ref refs/heads/gh-pages $moved;;
            esac
            exec {ToolFactAttribute.Find("git")} "$@"
            """);
        var path = $"{site.At("bin")}:{Environment.GetEnvironmentVariable("PATH")}";

        var run = CliRun.With(new Dictionary<string, string?> { ["PATH"] = path }, site.Page("a", "second").Folder, "publish", "--apply");
        var again = site.Run("publish", "--apply");

        Assert.Equal((1, 0), (run.ExitCode, again.ExitCode));
        Assert.Contains("BR0911: Branch 'gh-pages' moved while it was being published", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["Publish: 0 added, 1 changed, 0 removed", "Meanwhile", "Publish: 7 added, 0 changed, 0 removed"],
            Git.In(site.At("remote.git"), "log", "--format=%s", "gh-pages").Split('\n'));
    }

    [ToolFact("rclone", "sshd")]
    public void A_key_that_the_server_does_not_know_is_reported()
    {
        using var store = new TestSite();
        using var server = LoopbackServer.Sftp(store.Folder);
        using var site = PublishedSite.With($"{{store: {{to: rclone, remote: \"far:{store.At("news")}\"}}}}").Remote(
            "far", "type = sftp", "host = 127.0.0.1", $"port = {server.Port}", $"user = {Environment.UserName}", $"key_file = {store.At("host")}");

        var run = site.Run("publish", "--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("BR0910: The remote cannot be read: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("unable to authenticate", run.Error, StringComparison.Ordinal);
        Assert.Contains("'rclone config' holds addresses and credentials", run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(store.At("news")));
    }

    [ToolFact("rclone")]
    public void A_password_that_is_wrong_is_reported_and_not_printed()
    {
        using var store = new TestSite();
        using var server = LoopbackServer.WebDav(store.Folder, password: "right");
        using var site = PublishedSite.With("{store: {to: rclone, remote: \"dav:news\"}}");
        var environment = new Dictionary<string, string?>
        {
            ["RCLONE_CONFIG_DAV_TYPE"] = "webdav",
            ["RCLONE_CONFIG_DAV_URL"] = $"http://curator:fishermans-word@127.0.0.1:{server.Port}/",
        };

        var run = CliRun.With(environment, site.Folder, "publish", "--apply", "-v");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("401 Unauthorized", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fishermans-word", run.Out + run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(store.At("news")));
    }

    [Theory]
    [InlineData("{p: {to: git, remote: \"https://me:fishermans-word@example.org/x.git\"}}")]
    [InlineData("{p: {to: git, remote: \"https://fishermans-word-4711-0815@example.org/x.git\"}}")]
    [InlineData("{p: {to: rclone, remote: \":s3,provider=Other,secret_access_key=fishermans-word:bucket\"}}")]
    public void A_secret_in_the_configuration_is_refused_and_printed_in_no_format(string publish)
    {
        using var site = PublishedSite.With(publish);

        foreach (var format in (string[])["text", "json", "github", "sarif"])
        {
            var run = site.Run("publish", "--apply", "--format", format, "-v");

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("BR0901", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("fishermans", run.Out + run.Error, StringComparison.Ordinal);
        }
    }

    [ToolFact("git")]
    public void A_secret_in_a_remote_that_git_knows_by_name_is_not_printed()
    {
        using var site = PublishedSite.With("{pages: {to: git, remote: origin}}");
        using var nobody = new ClosedPort();
        Git.In(site.Folder, "init", "-q", "-b", "main");
        Git.In(site.Folder, "remote", "add", "origin", $"http://me:fishermans-word@127.0.0.1:{nobody.Port}/x.git");

        var run = site.Run("publish", "--apply", "-v");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("BR0910: The remote cannot be read: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("git ls-remote origin", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fishermans", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_was_not_built_is_not_published()
    {
        using var site = PublishedSite.With("{web: {to: folder, path: www}}");
        Directory.Delete(site.At("public"), recursive: true);

        var run = site.Run("publish", "--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("public: error BR0801: There is no built site in 'public'; run 'briefings build' first", run.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(site.At("www")));
    }
}

using Xunit;

namespace Briefings.EndToEnd.Tests;

public class RclonePublishTests
{
    private static readonly string[] Anything = ["--allow-deletions", "--allow-broken-urls"];

    [ToolFact("rclone")]
    public void A_remote_with_hashes_gets_what_changed_and_loses_what_is_gone()
    {
        using var site = PublishedSite.With("{store: {to: rclone, remote: ./store}}");
        PublishesAndUpdates(site, site.At("store"));

        // The list distinguishes the program's files from those that others put beside them.
        site.Write("store/CNAME", "ex.org").Write("store/.well-known/proof.txt", "theirs");
        Directory.Delete(site.At("public/b"), recursive: true);
        var run = site.Run(["publish", "--apply", .. Anything]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("kept: 2 files", run.Out, StringComparison.Ordinal);
        Assert.Equal(("ex.org", "theirs", false), (site.Read("store/CNAME"), site.Read("store/.well-known/proof.txt"), File.Exists(site.At("store/b/index.html"))));
    }

    [ToolFact("rclone")]
    public void A_webdav_server_gets_what_changed_and_loses_what_is_gone()
    {
        using var store = new TestSite();
        using var server = LoopbackServer.WebDav(store.Folder);
        File.Delete(store.At("site.yml"));
        using var site = WebDav(server.Port);

        PublishesAndUpdates(site, store.At("news"));
    }

    [ToolFact("rclone", "sshd")]
    public void An_sftp_server_gets_what_changed_and_loses_what_is_gone()
    {
        using var store = new TestSite();
        using var server = LoopbackServer.Sftp(store.Folder);
        using var site = PublishedSite.With($"{{store: {{to: rclone, remote: \"far:{store.At("news")}\"}}}}").Remote(
            "far", "type = sftp", "host = 127.0.0.1", $"port = {server.Port}", $"user = {Environment.UserName}", $"key_file = {store.At("user")}");

        PublishesAndUpdates(site, store.At("news"));
    }

    [ToolFact("rclone")]
    public void A_line_that_is_cut_leaves_what_was_there_and_the_next_run_completes_it()
    {
        using var store = new TestSite();
        using var server = LoopbackServer.WebDav(store.Folder);
        using var site = WebDav(server.Port);
        var first = site.Run("publish", "--apply", "-q");
        Assert.True(first.ExitCode == 0, first.Error);
        var round = 0;
        foreach (var bytes in (int[])[100, 1500, 3000, 4500])
        {
            foreach (var name in (string[])["", "a", "b", "c"])
                site.Page(name, $"round {++round}");
            site.Page($"new{round}", "new");
            using var cut = new CutConnection(server.Port, bytes);
            PointTo(site, cut.Port);

            var broken = site.Run("publish", "--apply", "-q");

            Assert.True(cut.IsCut, $"{bytes} bytes were never reached");
            cut.WaitForServer();
            Assert.Equal(1, broken.ExitCode);
            Assert.Contains("BR0910", broken.Error, StringComparison.Ordinal);
            Assert.True(File.Exists(store.At("news/d/index.html")));
            PointTo(site, server.Port);
            var again = site.Run("publish", "--apply", "-q");
            Assert.True(again.ExitCode == 0, again.Error);
            Assert.Equal(FolderText.Of(site.At("public")), FolderText.Of(store.At("news")));
        }
    }

    [ToolFact("rclone")]
    public void A_remote_that_does_not_answer_is_reported()
    {
        using var cut = new CutConnection(1, 0);
        using var site = WebDav(cut.Port);

        var run = site.Run("publish");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BR0910: The remote cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    private static void PublishesAndUpdates(TestSite site, string store)
    {
        var first = site.Run("publish", "--apply");
        Directory.Delete(site.At("public/d"), recursive: true);
        // The same length as before: a place without hashes must notice too.
        var second = site.Page("a", "FIRST").Run([.. new[] { "publish", "--apply" }, .. Anything]);
        var third = site.Run("publish");

        Assert.Equal((0, 0, 0), (first.ExitCode, second.ExitCode, third.ExitCode));
        Assert.Contains(": 0 added, 1 changed, 1 removed, ", second.Out, StringComparison.Ordinal);
        Assert.Contains(": 0 added, 0 changed, 0 removed, ", third.Out, StringComparison.Ordinal);
        Assert.Equal(FolderText.Of(site.At("public")), FolderText.Of(store));
    }

    private static TestSite WebDav(int port) => PointTo(PublishedSite.With("{store: {to: rclone, remote: \"far:news\"}}"), port);

    private static TestSite PointTo(TestSite site, int port) =>
        site.Remote("far", "type = webdav", $"url = http://127.0.0.1:{port}/", "vendor = other");
}

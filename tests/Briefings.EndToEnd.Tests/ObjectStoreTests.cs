using System.Text.Json;
using Xunit;

namespace Briefings.EndToEnd.Tests;

public class ObjectStoreTests
{
    private const string Target = "{store: {to: rclone, remote: \"store:bucket/news\"}}";

    // What is the program's: named before the first change, so that an interrupted one is known, and again behind the last.
    private const string List = ".briefings-published";

    [ToolFact("rclone", "s3rver")]
    public void A_bucket_gets_what_changed_in_its_order_and_loses_what_is_gone_last()
    {
        using var store = new TestSite();
        using var server = LoopbackServer.ObjectStore(store.At("data"), "bucket");
        using var site = PublishedSite.With(Target).Feed("urn:1");
        var environment = StoreRemote.Environment(server.Port);

        var first = CliRun.With(environment, site.Folder, "publish", "--apply");
        var afterFirst = server.CountLines();
        Directory.Delete(site.At("public/d"), recursive: true);
        site.Page("a", "FIRST").Write("public/assets/new.css", "a {}").Feed("urn:1", "A, again");
        var second = CliRun.With(environment, site.Folder, "publish", "--apply", "--allow-deletions", "--allow-broken-urls");
        var afterSecond = server.CountLines();
        var third = CliRun.With(environment, site.Folder, "publish", "--apply");
        var afterThird = server.CountLines();

        Assert.Equal((0, 0, 0), (first.ExitCode, second.ExitCode, third.ExitCode));
        Assert.Equal(
            [List, "assets/style.css", "page", "page", "page", "page", "page", "feed.xml", List], Writes(server.Lines.Take(afterFirst)));
        Assert.Equal(
            [List, "assets/new.css", "page", "feed.xml", "gone d/index.html", List], Writes(server.Lines.Take(afterSecond).Skip(afterFirst)));
        Assert.Empty(Writes(server.Lines.Take(afterThird).Skip(afterSecond)));
        Assert.Contains("Nothing changed", third.Error, StringComparison.Ordinal);
        Assert.Equal(Local(site), Stored(store));
    }

    [ToolFact("rclone", "s3rver")]
    public void Objects_have_the_types_and_the_cache_headers_that_browsers_are_to_see()
    {
        using var store = new TestSite();
        using var server = LoopbackServer.ObjectStore(store.At("data"), "bucket");
        using var site = PublishedSite.With(Target).Feed("urn:1").Write("public/icon.svg", "<svg/>");

        CliRun.With(StoreRemote.Environment(server.Port), site.Folder, "publish", "--apply");

        Assert.Equal(("text/html; charset=utf-8", "public, max-age=0, must-revalidate"), Headers(store, "a/index.html"));
        Assert.Equal(("text/css; charset=utf-8", "public, max-age=31536000, immutable"), Headers(store, "assets/style.css"));
        Assert.Equal(("application/rss+xml; charset=utf-8", "public, max-age=300"), Headers(store, "feed.xml"));
        Assert.Equal(("image/svg+xml", "public, max-age=0, must-revalidate"), Headers(store, "icon.svg"));
    }

    [ToolFact("rclone", "s3rver")]
    public void Wrong_credentials_are_reported_and_nothing_is_sent()
    {
        using var store = new TestSite();
        using var server = LoopbackServer.ObjectStore(store.At("data"), "bucket");
        using var site = PublishedSite.With(Target);
        var environment = StoreRemote.Environment(server.Port);
        environment["RCLONE_CONFIG_STORE_ACCESS_KEY_ID"] = "nobody";
        environment["RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY"] = "fishermans-word";

        var run = CliRun.With(environment, site.Folder, "publish", "--apply");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error BR0910: The remote cannot be read: Failed to lsjson: error in ListJSON: InvalidAccessKeyId", run.Error, StringComparison.Ordinal);
        Assert.Contains("Fix what 'rclone lsf store:bucket/news' complains about", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fishermans-word", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Empty(Stored(store));
        Assert.False(File.Exists(site.At("urls.lock")));
    }

    // What the store says it did, in its order; pages go in any order among themselves.
    private static string[] Writes(IEnumerable<string> lines) => [.. lines.Select(Write).OfType<string>()];

    private static string? Write(string line)
    {
        const string Stored = "Stored object \"news/";
        if (line.IndexOf(Stored, StringComparison.Ordinal) is >= 0 and var at)
        {
            var path = line[(at + Stored.Length)..].Split('"')[0];
            return path.EndsWith(".html", StringComparison.Ordinal) ? "page" : path;
        }

        var gone = line.IndexOf("/news/", StringComparison.Ordinal);
        return gone >= 0 && line.Contains(" 204 ", StringComparison.Ordinal) ? "gone " + line[(gone + 6)..].Split(' ')[0] : null;
    }

    private static (string?, string?) Headers(TestSite store, string path)
    {
        using var json = JsonDocument.Parse(store.Read($"data/bucket/news/{path}._S3rver_metadata.json"));
        return (json.RootElement.GetProperty("content-type").GetString(), json.RootElement.GetProperty("cache-control").GetString());
    }

    private static string Local(TestSite site) => FolderText.Of(site.At("public"));

    // As the store keeps objects: each with files beside it that say more of it.
    private static string Stored(TestSite store)
    {
        const string Suffix = "._S3rver_object";
        var folder = store.At("data/bucket/news");
        return !Directory.Exists(folder) ? "" : string.Join('\n', Directory.EnumerateFiles(folder, "*" + Suffix, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path)[..^Suffix.Length])
            .Where(path => path != List)
            .Order(StringComparer.Ordinal)
            .Select(path => $"{path}: {store.Read($"data/bucket/news/{path}{Suffix}")}"));
    }
}

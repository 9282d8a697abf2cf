using System.Collections.Concurrent;
using System.Threading.Channels;
using Briefings.Cli.Serving;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class SiteWatcherTests
{
    [Fact]
    public async Task A_folder_that_comes_and_goes_is_watched_when_it_comes_to_stay()
    {
        using var site = new TestSite();
        var seen = Channel.CreateUnbounded<string>();
        using var watcher = new SiteWatcher(site.Folder, path => seen.Writer.TryWrite(path), (_, _) => { });

        for (var i = 0; i < 200; i++)
        {
            Directory.CreateDirectory(site.At("content"));
            Directory.Delete(site.At("content"));
        }

        // When this is told of, all that was before it has been.
        site.Write("site.yml", "title: Other\n");
        await WaitFor(seen, "site.yml");
        site.Write("content/first.md", "1");
        await WaitFor(seen, "content");
        site.Write("content/second.md", "2");

        // Told of as a whole, the folder is looked at as a whole, with what is in it by then; what comes later is reported by itself.
        for (var i = 0; !(await NextAsync(seen)).StartsWith("content/", StringComparison.Ordinal); i++)
            site.Write($"content/later-{i}.md", "3");
    }

    [Fact]
    public void A_folder_that_cannot_be_watched_is_named_and_no_more()
    {
        using var site = new TestSite();
        var unwatched = new ConcurrentQueue<string>();

        using var watcher = new SiteWatcher(site.At("none"), _ => { }, (folder, _) => unwatched.Enqueue(folder));

        Assert.Equal(["."], unwatched);
    }

    private static async Task<string> NextAsync(Channel<string> seen) =>
        await seen.Reader.ReadAsync().AsTask().OrFail("word of a change in content");

    private static async Task WaitFor(Channel<string> seen, string path)
    {
        while (await seen.Reader.ReadAsync().AsTask().OrFail($"word that '{path}' changed") != path)
        {
        }
    }
}

using Briefings.Publishing;
using Microsoft.Playwright;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>A built site, answered to a browser as a static host would.</summary>
internal sealed class StaticSite : IDisposable
{
    /// <summary>Where it pretends to be: below a path, so that a link that forgets the path is found.</summary>
    public const string Address = "https://news.example/archive/";

    private readonly TestSite _site;

    /// <param name="site">Is built here, and goes with this.</param>
    /// <param name="asOf">The day it is; null for that of all tests.</param>
    public StaticSite(TestSite site, string? asOf)
    {
        _site = site;
        var run = site.Run(["build", "-q", "--base-url", Address, .. asOf is null ? [] : (string[])["--as-of", asOf]]);
        if (run.ExitCode != 0)
            throw new InvalidOperationException(run.Error);
        Findings = run.Error;
    }

    /// <summary>What the build warned of.</summary>
    public string Findings { get; }

    public string Folder => _site.At("public");

    /// <summary>Every file of a kind, below the site's address.</summary>
    public IEnumerable<string> Files(string ending) =>
        Directory.EnumerateFiles(Folder, "*" + ending, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal);

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <param name="route">What the browser asks for.</param>
    /// <param name="elsewhere">Is told when that is another site's.</param>
    public async Task AnswerAsync(IRoute route, Action<string> elsewhere)
    {
        var url = route.Request.Url;
        if (!url.StartsWith(Address, StringComparison.Ordinal))
        {
            elsewhere(url);
            await route.AbortAsync();
            return;
        }

        var path = Uri.UnescapeDataString(new Uri(url).AbsolutePath["/archive/".Length..]);
        var file = Path.Combine(Folder, path.Length == 0 || path[^1] == '/' ? path + "index.html" : path);
        try
        {
            await FulfillAsync(route, file);
        }
        catch (PlaywrightException) when (route.Request.Frame.Page.IsClosed)
        {
            // The reader has left.
        }
    }

    private static async Task FulfillAsync(IRoute route, string file)
    {
        var isThere = File.Exists(file);
        await route.FulfillAsync(new RouteFulfillOptions
        {
            Status = isThere ? 200 : 404,
            ContentType = isThere ? WebFile.Of(file, isFeed: false).ContentType : "text/plain",
            BodyBytes = isThere ? await File.ReadAllBytesAsync(file) : "Not found"u8.ToArray(),
        });
    }

    public void Dispose() => _site.Dispose();
}

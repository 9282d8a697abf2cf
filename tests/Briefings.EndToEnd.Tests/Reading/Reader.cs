using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>Someone who reads a built site in a browser, as from a static host. Whatever goes wrong meanwhile is noted.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];

    private Reader(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <param name="browser">In which it is read.</param>
    /// <param name="site">What is read.</param>
    /// <param name="options">The reader's screen, colours and the like.</param>
    public static async Task<Reader> StartAsync(Browser browser, StaticSite site, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options ?? new BrowserNewContextOptions());
        var reader = new Reader(context, await context.NewPageAsync());
        reader.Page.Console += (_, message) => reader.Complain(message.Type is "error" or "warning", $"console: {message.Text}");
        reader.Page.PageError += (_, error) => reader.Complain(true, $"script: {error}");
        reader.Page.Dialog += async (_, dialog) =>
        {
            reader.Complain(true, $"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        reader.Page.Popup += (_, popup) => reader.Complain(true, $"popup: {popup.Url}");
        await context.RouteAsync("**/*", route => site.AnswerAsync(route, url => reader.Complain(true, $"left the site: {url}")));
        return reader;
    }

    /// <param name="path">Below the site's address, as in <c>en/</c>.</param>
    public Task OpenAsync(string path) => Page.GotoAsync(StaticSite.Address + path);

    /// <summary>That nothing was run, asked for elsewhere or complained of.</summary>
    public void AssertAllWasWell() => Assert.Empty(_complaints);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Complain(bool isOne, string what)
    {
        if (isOne)
            _complaints.Enqueue($"{Page.Url}: {what}");
    }
}

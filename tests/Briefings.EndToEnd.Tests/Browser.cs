using Microsoft.Playwright;

namespace Briefings.EndToEnd.Tests;

/// <summary>The system's Chromium without a window, ended with the test.</summary>
internal sealed class Browser : IAsyncDisposable
{
    /// <summary>Where Debian installs it.</summary>
    public const string Executable = "/usr/bin/chromium";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    public static async Task<Browser> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience.Milliseconds);
        var playwright = await Playwright.CreateAsync().OrFail("driver of browsers");
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Timeout = Patience.Milliseconds,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
        return new Browser(playwright, browser);
    }

    /// <summary>Opens a new page. What it is asked for, it waits for as long as a busy machine may take.</summary>
    public async Task<IPage> OpenAsync(Uri address)
    {
        var page = await _browser.NewPageAsync().OrFail("page");
        page.SetDefaultTimeout(Patience.Milliseconds);
        page.SetDefaultNavigationTimeout(Patience.Milliseconds);
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    /// <summary>Settings of a reader's own, with nothing in them of others'.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options)
    {
        var context = await _browser.NewContextAsync(options).OrFail("page of a reader");
        context.SetDefaultTimeout(Patience.Milliseconds);
        context.SetDefaultNavigationTimeout(Patience.Milliseconds);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync().AsTask().OrFail("end of the browser");
        _playwright.Dispose();
    }
}

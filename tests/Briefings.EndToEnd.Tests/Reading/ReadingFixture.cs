using Microsoft.Playwright;
using Xunit;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>One browser and one site for all tests of a class. Both are made when the first test asks for them.</summary>
public abstract class ReadingFixture : IAsyncLifetime
{
    private readonly Lazy<Task<Browser>> _browser = new(Browser.StartAsync);
    private readonly Lazy<StaticSite> _site;

    private protected ReadingFixture() => _site = new Lazy<StaticSite>(() => new StaticSite(Write(), AsOf));

    /// <summary>The day it is; null for that of all tests.</summary>
    private protected virtual string? AsOf => null;

    internal StaticSite Site => _site.Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser.IsValueCreated)
            await (await _browser.Value).DisposeAsync();
        if (_site.IsValueCreated)
            _site.Value.Dispose();
    }

    internal async Task<Reader> StartReaderAsync(BrowserNewContextOptions? options = null) =>
        await Reader.StartAsync(await _browser.Value, Site, options);

    private protected abstract TestSite Write();
}

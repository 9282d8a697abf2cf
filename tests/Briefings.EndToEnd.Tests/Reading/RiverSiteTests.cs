using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>A text with everything that people write, in a browser.</summary>
public class RiverSiteTests(RiverSite fixture) : IClassFixture<RiverSite>
{
    private const string Article = "en/2024/bridge-opens/";

    [BrowserFact]
    public async Task Every_picture_is_shown_and_none_is_asked_for_elsewhere()
    {
        await using var reader = await fixture.StartReaderAsync();
        foreach (var path in (string[])[Article, "he/2024/gesher/", "en/2024/lock-four/", "en/2023/river-days/", "en/about/", "en/", "de/"])
        {
            await reader.OpenAsync(path);
            await reader.Page.EvaluateAsync("document.querySelectorAll('img').forEach(image => image.loading = 'eager')");
            await reader.Page.WaitForFunctionAsync("[...document.images].every(image => image.complete)");
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>("[...document.images].filter(image => image.naturalWidth === 0).map(image => image.currentSrc)"));
        }

        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task On_a_phone_nothing_is_wider_than_the_page()
    {
        await using var reader = await fixture.StartReaderAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, IsMobile = true, HasTouch = true });
        foreach (var path in (string[])[Article, "he/2024/gesher/", "de/2024/bruecke-offen/", "sv/2024/bron-oppnas/", "en/about/", "en/", "he/"])
        {
            await reader.OpenAsync(path);
            Assert.Equal(390, await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await TakeAsync(reader, path);
        }

        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Contents_and_footnotes_lead_to_their_places_and_back()
    {
        await using var reader = await fixture.StartReaderAsync(new() { ColorScheme = ColorScheme.Dark });
        var page = reader.Page;
        await reader.OpenAsync(Article);

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Contents" }).GetByRole(AriaRole.Link, new() { Name = "Loads" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(StaticSite.Address + Article + "#loads");
        await page.Locator("[role=doc-noteref]").ClickAsync();
        await Expect(page).ToHaveURLAsync(StaticSite.Address + Article + "#fn1");
        await Expect(page.Locator("#fn1")).ToBeInViewportAsync();
        await page.Locator("[role=doc-backlink]").ClickAsync();
        await Expect(page).ToHaveURLAsync(StaticSite.Address + Article + "#fnref1");
        await page.GetByText("All the firms").ClickAsync();
        await Expect(page.GetByText("Ohl Stone")).ToBeVisibleAsync();
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task A_page_without_words_of_the_program_has_the_language_of_each_part()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("sv/2024/bron-oppnas/");

        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "sv");
        await Expect(reader.Page.Locator("body")).ToHaveAttributeAsync("lang", "en");
        await Expect(reader.Page.Locator("article")).ToHaveAttributeAsync("lang", "sv");
        await reader.OpenAsync("he/2024/gesher/");
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        reader.AssertAllWasWell();
    }

    // For those who change the look: BRIEFINGS_PICTURES names a folder.
    private static async Task TakeAsync(Reader reader, string path)
    {
        if (Environment.GetEnvironmentVariable("BRIEFINGS_PICTURES") is { Length: > 0 } folder)
            await reader.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"river-{path.Replace('/', '-')}.png"), FullPage = true });
    }
}

using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>What stands around the archive on the site of this repository: its pages, its foot and its logo.</summary>
public class OwnSiteTests(OwnSite fixture) : IClassFixture<OwnSite>
{
    [BrowserFact]
    public async Task A_reader_walks_from_the_logo_to_the_page_about_the_archive_and_its_other_version()
    {
        await using var reader = await fixture.StartReaderAsync();
        var page = reader.Page;
        await reader.OpenAsync("en/");

        var logo = page.Locator(".masthead .logo");
        await Expect(logo).ToBeVisibleAsync();
        Assert.True(await logo.EvaluateAsync<int>("image => image.naturalWidth") > 0);
        await page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "About this archive" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(StaticSite.Address + "en/about/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("About this archive");
        await Expect(page.Locator("link[hreflang=de]")).ToHaveAttributeAsync("href", StaticSite.Address + "de/ueber/");
        await page.GotoAsync(StaticSite.Address + "de/ueber/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Über dieses Archiv");
        await Expect(page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "Über dieses Archiv" })).ToBeVisibleAsync();
        reader.AssertAllWasWell();
    }
}

using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>Lists, and how they are narrowed.</summary>
public class ListTests(ListSite fixture) : IClassFixture<ListSite>
{
    [BrowserFact]
    public async Task A_list_is_narrowed_by_links_with_counts_without_scripts()
    {
        await using var reader = await fixture.StartReaderAsync(new() { JavaScriptEnabled = false });
        var page = reader.Page;
        await reader.OpenAsync("en/topics/shipping/");
        var entries = page.Locator(".entries > li").Filter(new() { Visible = true });
        await Expect(entries).ToHaveCountAsync(20);

        await page.Locator(".facets").GetByRole(AriaRole.Link, new() { Name = "Tide Wire 12" }).ClickAsync();

        await Expect(entries).ToHaveCountAsync(12);
        await page.Locator(".facets .all a").ClickAsync();
        await Expect(entries).ToHaveCountAsync(20);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Versions_of_one_release_are_one_entry_and_names_keep_their_direction()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("en/topics/shipping/");

        var newest = reader.Page.Locator(".entries > li").First;
        await Expect(newest).ToContainTextAsync("Ship 20 comes in");
        await Expect(newest).ToContainTextAsync("Also in Deutsch");
        await Expect(reader.Page.GetByText("Schiff 20")).ToHaveCountAsync(0);
        await Expect(newest.Locator("bdi")).ToContainTextAsync(["وكالة الميناء"]);
        reader.AssertAllWasWell();
    }
}

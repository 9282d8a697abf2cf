using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>What was read from a text by a machine, as readers see it.</summary>
public class EvidenceTests(OwnSite fixture) : IClassFixture<OwnSite>
{
    private const string Inferred = "en/2022/2022-global-industrial-internet-conference-opens-in-shenyang/";

    [BrowserFact]
    public async Task What_was_inferred_leads_to_how_the_page_came_about_which_is_folded_to_a_line()
    {
        await using var reader = await fixture.StartReaderAsync();
        var page = reader.Page;
        await reader.OpenAsync(Inferred);
        var about = page.Locator("#about");
        await Expect(about.Locator("summary")).ToHaveTextAsync("How this page came about");
        await Expect(about.Locator("q")).ToBeHiddenAsync();

        await page.Locator(".byline").GetByRole(AriaRole.Link, new() { Name = "inferred" }).ClickAsync();

        await Expect(about.Locator("q")).ToHaveTextAsync("November 7th");
        await Expect(about).ToContainTextAsync("Source file");
        await Expect(about).ToContainTextAsync("Checksum");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Which_version_is_the_translation_is_not_said_where_no_version_says_it()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("en/2025/global-policymakers-executives-urge-open-collaboration-to/");
        var data = await reader.Page.EvaluateAsync<string>("[...document.querySelectorAll('script[type=\"application/ld+json\"]')].map(script => script.textContent).join('')");

        Assert.Contains("NewsArticle", data, StringComparison.Ordinal);
        Assert.DoesNotContain("translationOfWork", data, StringComparison.Ordinal);
        reader.AssertAllWasWell();
    }
}

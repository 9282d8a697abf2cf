using System.Text.RegularExpressions;
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
    public async Task Two_versions_keep_to_the_page_and_show_what_differs_alone_when_asked()
    {
        foreach (var width in (int[])[390, 1280])
        {
            await using var reader = await fixture.StartReaderAsync(new() { ViewportSize = new() { Width = width, Height = 844 }, IsMobile = width < 600 });
            var page = reader.Page;
            await reader.OpenAsync(Article + "de/");

            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
            await Expect(page.Locator(".pair mark").Filter(new() { HasText = "12" }).First).ToBeVisibleAsync();
            await Expect(page.Locator(".subject-head mark")).ToBeVisibleAsync();
            var same = page.Locator(".pair:not(.pair-head, .pair-title)").Filter(new() { HasNot = page.Locator("mark, .only-there") });
            await Expect(same.First).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Checkbox).CheckAsync();
            await Expect(same.First).ToBeHiddenAsync();
            await Expect(page.Locator(".pair mark").First).ToBeVisibleAsync();

            // The names of the languages stay in sight.
            await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
            await Expect(page.Locator(".pair-head")).ToBeInViewportAsync();
            reader.AssertAllWasWell();
        }
    }

    [BrowserFact]
    public async Task On_paper_are_the_text_its_rights_its_address_and_where_links_lead()
    {
        await using var reader = await fixture.StartReaderAsync();
        var page = reader.Page;
        await reader.OpenAsync(Article);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var hidden in (string[])[".masthead form", ".release", ".related", ".contents", ".colophon", ".facts dl > div:not(.on-paper)"])
            await Expect(page.Locator(hidden).First).ToBeHiddenAsync();
        await Expect(page.Locator(".facts .on-paper").First).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('.facts').getBoundingClientRect().top >= document.querySelector('.prose.rest').getBoundingClientRect().bottom"));
        await Expect(page.Locator("#permalink")).ToHaveValueAsync(new Regex("^https://.*/" + Article + "$"));
        Assert.Contains("http", await Behind("a[href*='iana']"), StringComparison.Ordinal);
        Assert.Equal("none", await Behind("[role=doc-noteref]"));
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.Equal("none", await Behind("a[href*='iana']"));
        Assert.Contains("http", await Behind("a[href$='.csv']"), StringComparison.Ordinal);
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));

        Task<string> Behind(string link) => page.EvaluateAsync<string>("link => getComputedStyle(document.querySelector('.prose ' + link), '::after').content", link);
    }

    [BrowserFact]
    public async Task Without_a_query_the_titles_of_a_letter_are_in_sight_and_with_one_they_follow_the_results()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("en/search/c/");
        await Expect(reader.Page.Locator(".index")).ToBeInViewportAsync();

        await reader.OpenAsync("en/search/?q=bridge");
        await Expect(reader.Page.Locator("#search-results li").First).ToBeVisibleAsync();
        await Expect(reader.Page.Locator(".letters")).ToBeVisibleAsync();
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.querySelector('.letters').getBoundingClientRect().top > document.querySelector('#search-results').getBoundingClientRect().bottom"));
    }

    [BrowserFact]
    public async Task A_search_on_paper_is_its_results()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("en/search/?q=bridge");
        await Expect(reader.Page.Locator("#search-results li").First).ToBeVisibleAsync();

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(reader.Page.Locator("#search-results li").First).ToBeVisibleAsync();
        foreach (var hidden in (string[])["#search-words", ".filters", "#search-letters", ".letters"])
            await Expect(reader.Page.Locator(hidden)).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_day_behind_a_title_is_on_one_line()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("de/search/a/");

        Assert.True(await reader.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.index .quiet')].every(day => day.getClientRects().length === 1)"));
    }

    [BrowserFact]
    public async Task In_a_list_from_the_right_the_count_is_behind_a_name_in_latin_letters()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("he/sources/");

        Assert.True(await reader.Page.EvaluateAsync<bool>("""
            () => [...document.querySelectorAll('.index li')].every(entry => {
              const range = new Range();
              range.selectNodeContents(entry.querySelector('.quiet'));
              return range.getBoundingClientRect().right <= entry.querySelector('a').getBoundingClientRect().left + 1;
            })
            """));
    }

    [BrowserFact]
    public async Task The_months_are_a_table_whose_cells_lead_to_their_month()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("en/archive/");

        var table = reader.Page.GetByRole(AriaRole.Table);
        await Expect(table.GetByRole(AriaRole.Columnheader, new() { Name = "May" })).ToHaveCountAsync(1);
        await Expect(table.GetByRole(AriaRole.Rowheader, new() { Name = "2024" })).ToHaveCountAsync(1);
        await table.GetByRole(AriaRole.Link, new() { Name = "May 2024" }).ClickAsync();

        await Expect(reader.Page).ToHaveURLAsync(StaticSite.Address + "en/2024/05/");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Lines_break_and_figures_align_as_the_language_has_it()
    {
        await using var reader = await fixture.StartReaderAsync();
        var page = reader.Page;
        await reader.OpenAsync(Article);

        Assert.Equal("auto", await Style(".prose", "hyphens"));
        Assert.Equal("balance", await Style("h1", "text-wrap-style"));
        await page.EvaluateAsync("document.querySelectorAll('article, h1').forEach(part => part.lang = 'ja')");
        Assert.Equal("auto-phrase", await Style("h1", "word-break"));
        Assert.Equal("manual", await Style(".prose", "hyphens"));
        await reader.OpenAsync("en/");
        Assert.Contains("tabular-nums", await Style(".river", "font-variant-numeric"), StringComparison.Ordinal);

        Task<string> Style(string part, string name) =>
            page.EvaluateAsync<string>("([part, name]) => getComputedStyle(document.querySelector(part)).getPropertyValue(name)", new[] { part, name });
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

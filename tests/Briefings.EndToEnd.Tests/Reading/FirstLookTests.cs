using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>The masthead, the front door, the first page and the frame of an article.</summary>
public class FirstLookTests(HarbourSite fixture) : IClassFixture<HarbourSite>
{
    private const string Article = "en/2025/night-ferries/";

    private static readonly BrowserNewContextOptions Phone = new()
    {
        ViewportSize = new() { Width = 360, Height = 780 },
        IsMobile = true,
        HasTouch = true,
    };

    [BrowserFact]
    public async Task On_a_phone_the_masthead_is_one_row_and_the_title_is_near()
    {
        await using var reader = await fixture.StartReaderAsync(Phone);
        foreach (var path in (string[])[Article, "ar/2025/abbarat/", "en/archive/", "en/people/ana-ferro/", "en/events/ferry-days-2025/", "en/search/", "en/subscribe/"])
        {
            await reader.OpenAsync(path);
            var title = (await reader.Page.Locator("main h1").BoundingBoxAsync())!;
            Assert.True(title.Y < 120, $"{path}: the title begins at {title.Y}");
            Assert.InRange((await reader.Page.Locator(".masthead").BoundingBoxAsync())!.Height, 40, 64);
        }

        var menu = reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "Sections" });
        await menu.Locator("summary").First.ClickAsync();
        await menu.GetByRole(AriaRole.Link, new() { Name = "Topics" }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(StaticSite.Address + "en/topics/");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task On_a_desk_five_entries_and_more_are_on_one_line()
    {
        await using var reader = await StartAsync(Article);
        var row = reader.Page.Locator(".sections > details > ul > li");

        await Expect(row).ToHaveTextAsync(["Archive", "Events", "Topics", "People", "Sources", "More"], new() { UseInnerText = true });
        var lines = await reader.Page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.sections > details > ul > li > a, .sections details details > summary')].map(e => { const r = document.createRange(); r.selectNodeContents(e); return r.getBoundingClientRect().top; })");
        Assert.All(lines, top => Assert.Equal(lines[0], top, 1.0));
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task A_slash_leads_to_the_search_box_and_return_to_the_results()
    {
        await using var reader = await StartAsync(Article);
        var page = reader.Page;

        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("night/");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("night/");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#search-results .entry-title")).ToHaveTextAsync(["Night ferries return to the lake"]);
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#search-words")).ToBeFocusedAsync();
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task The_language_menu_leads_to_this_page_and_names_apart_what_has_none()
    {
        await using var reader = await StartAsync("en/2024/pier/");
        var menu = reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "Languages", Exact = true });

        await menu.Locator("summary").ClickAsync();
        await Expect(menu.Locator("li").First).ToHaveTextAsync("English");
        await Expect(menu.Locator("li.elsewhere")).ToHaveTextAsync(["Deutsch", "中文", "العربية"]);
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(menu.Locator("li").First).ToBeHiddenAsync();
        await Expect(menu.Locator("summary")).ToBeFocusedAsync();
        await reader.OpenAsync("en/events/ferry-days-2025/");
        await menu.Locator("summary").ClickAsync();
        await menu.GetByRole(AriaRole.Link, new() { Name = "Deutsch" }).ClickAsync();

        await Expect(reader.Page).ToHaveURLAsync(StaticSite.Address + "de/events/ferry-days-2025/");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task The_front_door_leads_to_the_language_of_the_reader_and_offers_the_others()
    {
        foreach (var (told, home) in ((string, string)[])[("de-AT", "de/"), ("zh-CN", "zh/"), ("ar", "ar/"), ("fi-FI", "")])
        {
            await using var reader = await fixture.StartReaderAsync(new() { Locale = told });
            await reader.OpenAsync("");
            await Expect(reader.Page).ToHaveURLAsync(StaticSite.Address + home);
            await Expect(reader.Page.Locator(".languages li a")).ToHaveCountAsync(4);
            reader.AssertAllWasWell();
        }

        await using var silent = await fixture.StartReaderAsync(new() { Locale = "de-DE", JavaScriptEnabled = false });
        await silent.OpenAsync("");
        await Expect(silent.Page.Locator(".choices h2")).ToHaveTextAsync(["English", "Deutsch", "中文", "العربية"]);
    }

    [BrowserFact]
    public async Task The_first_page_has_a_lead_and_does_not_say_its_name_twice()
    {
        await using var reader = await StartAsync("en/");
        var page = reader.Page;

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Harbour News");
        await Expect(page.Locator("main").GetByText("Harbour News", new() { Exact = true })).ToHaveCountAsync(0);
        await Expect(page.Locator(".lead .entry-title")).ToHaveTextAsync("Night ferries return to the lake");
        await Expect(page.Locator(".seconds .entry-title")).ToHaveTextAsync(["The old pier is painted"]);
        var lead = await SizeAsync(page, ".lead .entry-title");
        Assert.True(lead > 1.3 * await SizeAsync(page, ".seconds .entry-title"));
        await Expect(page.Locator("aside h2")).ToHaveTextAsync(["Coming up", "Current topics", "Recent events"]);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Facts_follow_the_lead_on_a_phone_and_are_beside_the_text_on_a_desk()
    {
        await using (var phone = await fixture.StartReaderAsync(Phone))
        {
            await phone.OpenAsync(Article);
            var (lead, facts, rest) = (await BoxAsync(phone, ".opening"), await BoxAsync(phone, ".facts"), await BoxAsync(phone, ".rest"));
            Assert.True(lead.Y + lead.Height <= facts.Y && facts.Y + facts.Height <= rest.Y);
            phone.AssertAllWasWell();
        }

        await using var desk = await StartAsync(Article);
        var (text, beside, more) = (await BoxAsync(desk, ".opening"), await BoxAsync(desk, ".facts"), await BoxAsync(desk, ".rest"));
        Assert.True(text.X + text.Width < beside.X && beside.Y < text.Y);
        // However tall the facts are, the text runs on without a gap.
        Assert.InRange(more.Y - (text.Y + text.Height), 0, 24);
        desk.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task The_address_of_a_page_can_be_copied()
    {
        await using var reader = await fixture.StartReaderAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await reader.OpenAsync(Article);

        await Expect(reader.Page.GetByLabel("Link to this page")).ToHaveValueAsync(StaticSite.Address + Article);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();

        await Expect(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();
        Assert.Equal(StaticSite.Address + Article, await reader.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        reader.AssertAllWasWell();
    }

    private static Task<double> SizeAsync(IPage page, string element) =>
        page.EvaluateAsync<double>($"parseFloat(getComputedStyle(document.querySelector('{element}')).fontSize)");

    private static async Task<LocatorBoundingBoxResult> BoxAsync(Reader reader, string element) =>
        (await reader.Page.Locator(element).BoundingBoxAsync())!;

    private async Task<Reader> StartAsync(string path)
    {
        var reader = await fixture.StartReaderAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await reader.OpenAsync(path);
        return reader;
    }
}

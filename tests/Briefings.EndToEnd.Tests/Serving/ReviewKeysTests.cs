using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Serving;

public class ReviewKeysTests
{
    [BrowserFact]
    public async Task Questions_are_answered_by_keys_with_the_texts_beside_them()
    {
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article);
        site.Write("content/briefings/2025/pier.en.md", OpenQuestion.Article.Replace("urn:x:ferries", "urn:x:pier", StringComparison.Ordinal).Replace("Ferries run", "Piers stand", StringComparison.Ordinal));
        using var run = await ServeRun.StartAsync(site);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri(run.Address, "/-/review"));

        await Expect(page.Locator("h2")).ToHaveTextAsync("Title: Ferries run at night");
        await Expect(page.Locator(".texts .body")).ToContainTextAsync("Ferries run at night.");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator("h2")).ToHaveTextAsync("Title: Piers stand at night");
        await page.Keyboard.PressAsync("k");
        await Expect(page.Locator("h2")).ToHaveTextAsync("Title: Ferries run at night");
        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator("h2")).ToHaveTextAsync("Title: Piers stand at night");
        await Expect(page.Locator("progress")).ToHaveAttributeAsync("value", "1");
        await page.Keyboard.PressAsync("u");
        await Expect(page.Locator("progress")).ToHaveAttributeAsync("max", "2");

        await page.Locator("input[name=field][value=source] ~ label input").FillAsync("Lake Post");
        await page.Locator("form.field", new() { Has = page.Locator("input[value=source]") }).GetByRole(AriaRole.Button).ClickAsync();

        await Expect(page.Locator("input[name=field][value=source] ~ label input")).ToHaveValueAsync("Lake Post");
        Assert.Contains("\nsource: Lake Post\n", site.Read(OpenQuestion.File), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_guess_is_rejected_by_a_key_and_that_is_taken_back_by_another()
    {
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article.Replace("title: from the first sentence", "source: name in the lead", StringComparison.Ordinal));
        using var run = await ServeRun.StartAsync(site);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri(run.Address, "/-/review"));
        await Expect(page.Locator("h2")).ToHaveTextAsync("Source: Harbour Wire");

        await page.Keyboard.PressAsync("r");

        await Expect(page.Locator("h2")).ToHaveCountAsync(0);
        Assert.Contains("field: source, value: Harbour Wire, accept: false", site.Read("content/decisions.yml"), StringComparison.Ordinal);
        // Between two pages there is no question either, and nobody who hears a key.
        await Expect(page.Locator("[data-key=u]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("u");
        await Expect(page.Locator("h2")).ToHaveTextAsync("Source: Harbour Wire");
        Assert.DoesNotContain("Harbour Wire", File.Exists(site.At("content/decisions.yml")) ? site.Read("content/decisions.yml") : "", StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task What_was_taken_back_is_in_view_again()
    {
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article);
        site.Write("content/briefings/2025/pier.en.md", OpenQuestion.Article.Replace("urn:x:ferries", "urn:x:pier", StringComparison.Ordinal).Replace("Ferries run", "Piers rest", StringComparison.Ordinal));
        using var run = await ServeRun.StartAsync(site);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri(run.Address, "/-/review"));
        await Expect(page.Locator("h2")).ToHaveTextAsync("Title: Ferries run at night");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator("h2")).ToHaveTextAsync("Title: Piers rest at night");

        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator("h2")).ToHaveTextAsync("Title: Ferries run at night");
        await page.Keyboard.PressAsync("u");

        await Expect(page.Locator("h2")).ToHaveTextAsync("Title: Piers rest at night");
    }

    [BrowserFact]
    public async Task Who_chooses_a_field_sees_the_words_that_it_was_read_from()
    {
        using var site = new TestSite().Write(OpenQuestion.File, OpenQuestion.Article.Replace("\nFerries run at night.", "\nHarbour Wire: the ferries run.", StringComparison.Ordinal));
        using var run = await ServeRun.StartAsync(site);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri(run.Address, "/-/review"));

        await page.Locator("input[name=field][value=source] ~ label input").FocusAsync();

        Assert.Equal(["Harbour Wire"], await page.EvaluateAsync<string[]>("() => [...CSS.highlights.get('evidence')].map(String)"));
    }

    [BrowserFact]
    public async Task Of_many_questions_the_one_that_is_asked_is_in_view()
    {
        using var site = new TestSite();
        for (var i = 10; i < 40; i++)
            site.Write($"content/briefings/2025/pier-{i}.en.md", OpenQuestion.Article.Replace("urn:x:ferries", $"urn:x:pier-{i}", StringComparison.Ordinal).Replace("Ferries run", $"Pier {i} rests", StringComparison.Ordinal));
        using var run = await ServeRun.StartAsync(site);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri(run.Address, "/-/review"));

        var last = await page.Locator("nav a").Last.TextContentAsync();
        await page.Locator("nav a").Last.ClickAsync();

        await Expect(page.Locator("h2")).ToHaveTextAsync(last!);
        await Expect(page.Locator("nav [aria-current]")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task A_site_below_a_path_is_served_there()
    {
        using var site = new TestSite().Write("site.yml", "title: Test\nbaseUrl: https://news.example.org/archive/\n").Write(OpenQuestion.File, OpenQuestion.Article);
        using var run = await ServeRun.StartAsync(site);
        await using var browser = await Browser.StartAsync();

        var page = await browser.OpenAsync(new Uri(run.Address, "/"));
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/archive/"));
        await page.GotoAsync(new Uri(run.Address, "/archive/en/").AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ferries run at night" }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(run.Address, "/archive/en/2025/ferries/").AbsoluteUri);
        await Expect(page.Locator("main h1")).ToHaveTextAsync("Ferries run at night");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await run.Http.GetAsync("/en/2025/ferries/")).StatusCode);
    }
}

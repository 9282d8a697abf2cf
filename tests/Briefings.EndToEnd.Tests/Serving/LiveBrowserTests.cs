using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Briefings.EndToEnd.Tests.Serving;

public class LiveBrowserTests
{
    private const string Article = "content/briefings/2025/harbour.en.md";

    private static readonly string Body = string.Concat(Enumerable.Range(1, 80).Select(i => $"Paragraph {i} of the notice.\n\n"));

    [BrowserFact]
    public async Task A_curators_day()
    {
        using var site = new TestSite()
            .Write(OpenQuestion.File, OpenQuestion.Article)
            .Write(Article, Notice("Friday"))
            .Write("templates/assets/style.css", "body { color: rgb(1, 2, 3) }\n");
        using var run = await ServeRun.StartAsync(site);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri(run.Address, "en/2025/harbour/"));
        var complaints = new ConcurrentQueue<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                complaints.Enqueue(message.Text);
        };

        await An_edit_is_seen_where_one_was_reading(site, page);
        await A_style_is_seen_without_a_reload(site, page);
        await A_broken_template_is_shown_over_the_last_good_page(site, page);
        await A_mended_template_takes_the_overlay_away(site, page);
        await A_proposal_is_accepted(site, page);
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task A_proposed_link_is_accepted_and_shown()
    {
        using var site = ProposedLink.WriteTo(new TestSite());
        using var run = await ServeRun.StartAsync(site);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri(run.Address, "en/2031/guild/"));
        await Assertions.Expect(page.Locator("nav.release").GetByTitle(ProposedLink.Other)).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "question" }).ClickAsync();
        await Assertions.Expect(page.Locator("h2")).ToContainTextAsync("Perhaps another version of this release:");
        await Assertions.Expect(page.Locator(".texts article")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".asked")).ToContainTextAsync("Jana Vogt");
        await page.Locator(".asked").GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await page.GetByText("Nothing waits for you.").WaitForAsync();

        // Another tab: this one may be just coming up to date.
        var other = await browser.OpenAsync(new Uri(run.Address, "en/2031/guild/"));
        await Assertions.Expect(other.Locator("nav.release").GetByTitle(ProposedLink.Other)).ToBeVisibleAsync();
        Assert.Contains("kind: translation", site.Read("content/decisions.yml"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Many_questions_and_long_texts_fit_into_the_window()
    {
        using var site = new TestSite();
        for (var i = 0; i < 20; i++)
        {
            var article = OpenQuestion.Article.Replace("ferries", $"ferries-{i}", StringComparison.Ordinal)
                .Replace("at night", $"at night on line {i} of the northern lake", StringComparison.Ordinal)
                .Replace("from the first sentence", $"found in way {i}", StringComparison.Ordinal);
            site.Write($"content/briefings/2025/ferries-{i}.en.md", article + string.Concat(Enumerable.Repeat("The boats leave every hour. ", 60)) + "\n");
        }

        using var run = await ServeRun.StartAsync(site);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri(run.Address, "-/review"));

        await Assertions.Expect(page.Locator(".review nav li").Nth(19)).ToBeVisibleAsync();
        foreach (var width in (int[])[1280, 390])
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        }
    }

    [BrowserFact]
    public async Task A_page_that_was_not_left_after_all_comes_up_to_date()
    {
        using var site = new TestSite().Write(Article, Notice("Friday"));
        using var run = await ServeRun.StartAsync(site);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri(run.Address, "en/2025/harbour/"));
        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });

        // As when a link leads to a file that is saved.
        await page.EvaluateAsync("dispatchEvent(new Event('beforeunload'))");
        site.Replace(Article, Notice("Monday"));

        await MoveUntilAsync(page, Assertions.Expect(heading).ToHaveTextAsync("Harbour opens on Monday"));
    }

    [BrowserFact]
    public async Task A_page_that_is_reloaded_before_it_was_scrolled_back_keeps_its_place()
    {
        using var site = new TestSite().Write(Article, Notice("Friday"));
        using var run = await ServeRun.StartAsync(site);
        await using var browser = await Browser.StartAsync();
        var page = await browser.OpenAsync(new Uri(run.Address, "en/2025/harbour/"));

        // The place that an earlier reload noted, and no load came to take it up.
        await page.EvaluateAsync("sessionStorage.setItem('briefings-scroll ' + location.pathname, '400')");
        site.Replace(Article, Notice("Sunday"));

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Harbour opens on Sunday");
        await Assertions.Expect(page.Locator("html")).ToHaveJSPropertyAsync("scrollTop", 400);
    }

    private static async Task MoveUntilAsync(IPage page, Task done)
    {
        for (var i = 0; !done.IsCompleted; i = (i + 1) % 100)
            await page.Mouse.MoveAsync(i, i);
        await done;
    }

    private static async Task An_edit_is_seen_where_one_was_reading(TestSite site, IPage page)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Harbour opens on Friday");
        await page.EvaluateAsync("scrollTo(0, 400)");

        site.Replace(Article, Notice("Sunday"));

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Harbour opens on Sunday");
        await Assertions.Expect(page.Locator("html")).ToHaveJSPropertyAsync("scrollTop", 400);
    }

    private static async Task A_style_is_seen_without_a_reload(TestSite site, IPage page)
    {
        await page.EvaluateAsync("window.isTheSamePage = true");

        site.Replace("templates/assets/style.css", "body { color: rgb(4, 5, 6) }\n");

        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("color", "rgb(4, 5, 6)");
        Assert.True(await page.EvaluateAsync<bool>("window.isTheSamePage === true"));
    }

    private static async Task A_broken_template_is_shown_over_the_last_good_page(TestSite site, IPage page)
    {
        site.Replace("templates/article.html", "{{ if page }}\n{{ page.title | nofunction }}\n{{ end }}\n");

        var overlay = page.GetByRole(AriaRole.Alertdialog);
        await overlay.WaitForAsync();
        await Assertions.Expect(overlay).ToContainTextAsync("templates/article.html:2:");
        await Assertions.Expect(overlay).ToContainTextAsync("{{ page.title | nofunction }}");
        Assert.Equal("Harbour opens on Sunday", (await page.Locator("h1").First.TextContentAsync())!.Trim());
        Assert.Equal("fixed", await overlay.EvaluateAsync<string>("box => getComputedStyle(box).position"));
    }

    private static async Task A_mended_template_takes_the_overlay_away(TestSite site, IPage page)
    {
        File.Delete(site.At("templates/article.html"));

        await page.GetByRole(AriaRole.Alertdialog).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task A_proposal_is_accepted(TestSite site, IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "1 question for you" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "title: " }).WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();

        await page.GetByText("Nothing waits for you.").WaitForAsync();
        Assert.Contains("accept: true", site.Read("content/decisions.yml"), StringComparison.Ordinal);
    }

    private static string Notice(string day) => $"""
        ---
        id: urn:x:1
        title: Harbour opens on {day}
        date: 2025-04-01
        language: en
        ---

        {Body}
        """;
}

using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Playwright;
using Xunit;
using Xunit.Sdk;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Reading;

public class HostileTests(HostileSite fixture) : IClassFixture<HostileSite>
{
    [BrowserFact]
    public async Task What_ran_would_be_noticed()
    {
        await using var reader = await fixture.StartReaderAsync();

        await reader.Page.SetContentAsync(string.Concat(HostileSite.Payloads[1], HostileSite.Payloads[11]));

        Assert.ThrowsAny<XunitException>(reader.AssertAllWasWell);
        Assert.Single(await reader.Page.EvaluateAsync<string[]>(Scripts.Intruders));
    }

    [BrowserFact]
    public async Task Nothing_in_an_article_runs_when_it_is_read()
    {
        await using var reader = await fixture.StartReaderAsync();
        for (var i = 0; i < HostileSite.Payloads.Length; i++)
        {
            await reader.OpenAsync(HostileSite.PageOf(i));
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Scripts.Intruders));
            await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync($"Hostile {i}");
        }

        // What the reader points at or steps to with the keyboard, too.
        await reader.OpenAsync(HostileSite.PageOf(16));
        await reader.Page.Locator("article h1").HoverAsync();
        for (var i = 0; i < 30; i++)
            await reader.Page.Keyboard.PressAsync("Tab");
        reader.AssertAllWasWell();
        Assert.True(HostileSite.Payloads.Length >= 40);
    }

    [BrowserFact]
    public async Task Nothing_runs_on_the_pages_that_list_articles_and_their_names()
    {
        await using var reader = await fixture.StartReaderAsync();
        var pages = fixture.Site.Files("index.html").Select(path => path[..^"index.html".Length]);
        var others = pages.Where(path => !path.StartsWith("en/2025/hostile", StringComparison.Ordinal)).ToArray();
        Assert.Contains("en/events/event-7/", others);
        Assert.Contains("en/2025/", others);

        // Of the many pages of one kind every fifth; they differ in their payload alone.
        foreach (var path in others.Where((path, i) => i % 5 == 0 || path.Count(c => c == '/') < 3))
        {
            await reader.OpenAsync(path);
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Scripts.Intruders));
        }

        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Nothing_runs_in_what_a_search_finds()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("en/search/");
        var titles = reader.Page.Locator("#search-results .entry-title");

        for (var i = 0; i < HostileSite.Payloads.Length; i += 3)
        {
            await reader.Page.Locator("#search-words").FillAsync($"hostile {i} {HostileSite.Payloads[i]}");
            await Expect(titles.Filter(new() { HasText = $"Hostile {i} " })).ToHaveCountAsync(1);
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Scripts.Intruders));
        }

        await reader.Page.Locator("#search-source").HoverAsync();
        await Expect(reader.Page.Locator("#search-event option").Nth(5)).ToBeAttachedAsync();
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Scripts.Intruders));
        await reader.OpenAsync("en/search/?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E%20hostile");
        await Expect(titles.First).ToContainTextAsync("Hostile");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Nothing_runs_in_what_a_feed_reader_shows_without_any_policy()
    {
        await using var reader = await fixture.StartReaderAsync();
        using var feed = JsonDocument.Parse(fixture.Site.Read("en/feed.json"));
        var texts = feed.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("content_html").GetString()!).ToArray();
        Assert.Equal(HostileSite.Payloads.Length, texts.Length);

        await reader.Page.SetContentAsync("<!doctype html><title>Reader</title>" + string.Join("<hr>", texts));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Scripts.Intruders));
        foreach (var path in (string[])["en/feed.xml", "en/atom.xml", HostileSite.PageOf(22) + "index.json", HostileSite.PageOf(22) + "index.md"])
            await reader.OpenAsync(path);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Every_other_form_of_an_article_can_be_read_and_says_the_same()
    {
        await using var reader = await fixture.StartReaderAsync();
        foreach (var path in fixture.Site.Files(".xml").Concat(fixture.Site.Files(".opml")))
            Assert.NotNull(XDocument.Parse(fixture.Site.Read(path)).Root);
        foreach (var path in fixture.Site.Files(".json"))
            JsonDocument.Parse(fixture.Site.Read(path)).Dispose();
        for (var i = 0; i < HostileSite.Payloads.Length; i++)
        {
            await reader.OpenAsync(HostileSite.PageOf(i));
            var shown = (await reader.Page.Locator("h1").TextContentAsync())!.Trim();
            using var twin = JsonDocument.Parse(fixture.Site.Read(HostileSite.PageOf(i) + "index.json"));
            Assert.Equal(shown, twin.RootElement.GetProperty("title").GetString()!.Trim());
            Assert.DoesNotContain(shown, c => c is '\u202e' or '\u2066');
            var linked = await reader.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('script[type=\"application/ld+json\"]')].map(script => JSON.stringify(JSON.parse(script.textContent)))");
            Assert.Contains(linked, text => text.Contains($"Hostile {i} ", StringComparison.Ordinal));
        }

        reader.AssertAllWasWell();
    }
}

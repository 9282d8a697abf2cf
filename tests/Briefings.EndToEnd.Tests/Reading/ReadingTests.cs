using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Reading;

public class ReadingTests(HarbourSite fixture) : IClassFixture<HarbourSite>
{
    private const string Article = "en/2025/night-ferries/";

    // One page of every kind.
    private static readonly string[] Kinds =
    [
        "", "404.html", "en/", "de/", "ar/", "zh/", "en/archive/", "en/2025/", Article, "de/2024/long/", "ar/2025/abbarat/", "zh/2025/yedu/",
        "en/2024/pier/", "en/2025/night-ferries/de/", "ar/2025/abbarat/en/", "en/events/", "en/events/ferry-days-2025/", "ar/events/ferry-days-2025/",
        "en/series/", "en/series/ferry-days/", "en/people/", "en/people/ana-ferro/", "en/organizations/lake-board/", "en/topics/shipping/",
        "en/places/lindau/", "en/sources/tide-wire/", "en/search/", "de/search/d/", "en/subscribe/", "en/404.html",
    ];

    [BrowserFact]
    public async Task A_reader_goes_from_language_to_language()
    {
        await using var reader = await StartAsync(Article);
        var page = reader.Page;
        var languages = page.GetByRole(AriaRole.Navigation, new() { Name = "Languages", Exact = true });

        await Expect(languages.Locator("[aria-current]")).ToHaveTextAsync("English");
        await languages.Locator("summary").ClickAsync();
        await languages.GetByRole(AriaRole.Link, new() { Name = "Deutsch" }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nachtfähren kehren auf den See zurück");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Sprachen", Exact = true }).Locator("summary").ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Sprachen", Exact = true }).GetByRole(AriaRole.Link, new() { Name = "中文" }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh");
        Assert.EndsWith("/zh/2025/yedu/", page.Url, StringComparison.Ordinal);
        await reader.OpenAsync("old/night/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Night ferries return to the lake");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Two_versions_stand_side_by_side_with_what_differs_marked()
    {
        await using var reader = await StartAsync(Article);
        var page = reader.Page;

        await page.Locator(".release li", new() { HasText = "Deutsch" }).GetByRole(AriaRole.Link, new() { Name = "compare" }).ClickAsync();

        var pair = page.Locator(".compare .pair", new() { HasText = "4.2" });
        var (english, german) = (pair.Locator("[lang=en]").First, pair.Locator("[lang=de]").First);
        await Expect(english.Locator("mark")).ToContainTextAsync(["4.2"]);
        await Expect(german.Locator("mark")).ToContainTextAsync(["4,5"]);
        Assert.DoesNotContain("Ferro", string.Concat(await pair.Locator("mark").AllTextContentsAsync()), StringComparison.Ordinal);
        var (left, right) = ((await english.BoundingBoxAsync())!, (await german.BoundingBoxAsync())!);
        Assert.Equal(left.Y, right.Y, 1.0);
        Assert.True(left.X + left.Width <= right.X);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task The_first_tab_offers_to_skip_to_the_text_and_every_stop_is_seen()
    {
        await using var reader = await StartAsync(Article);
        var page = reader.Page;
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to" });
        Assert.True((await skip.BoundingBoxAsync())!.Y < 0);

        await page.Keyboard.PressAsync("Tab");
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
        await reader.OpenAsync(Article);
        var stops = new List<int>();
        for (var i = 0; i < 25; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
            stops.Add(await page.EvaluateAsync<int>("[...document.querySelectorAll('a, summary, pre, button, input, select')].indexOf(document.activeElement)"));
        }

        Assert.Equal(stops.Order(), stops);
        Assert.Equal(stops.Distinct(), stops);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Everything_can_be_read_without_scripts()
    {
        await using var reader = await fixture.StartReaderAsync(new() { JavaScriptEnabled = false });
        var page = reader.Page;
        await reader.OpenAsync("");

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Night ferries return to the lake" }).First.ClickAsync();
        await Expect(page.GetByText("The café on the pier opens too.")).ToBeVisibleAsync();
        await page.GetByText("BibTeX").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Locator("main details summary").First.ClickAsync();
        await Expect(page.GetByText("BibTeX")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ana Ferro" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ana Ferro");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task In_the_dark_the_page_is_dark_and_all_text_stands_out_in_both()
    {
        foreach (var (scheme, isDark) in ((ColorScheme, bool)[])[(ColorScheme.Light, false), (ColorScheme.Dark, true)])
        {
            await using var reader = await fixture.StartReaderAsync(new() { ColorScheme = scheme });
            foreach (var path in (string[])[Article, "en/", "en/search/n/", "en/2025/night-ferries/de/", "en/events/ferry-days-2025/"])
            {
                await reader.OpenAsync(path);
                Assert.Equal(isDark, await reader.Page.EvaluateAsync<double>(Scripts.Brightness) < 0.1);
                Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Scripts.FaintTexts));
            }

            reader.AssertAllWasWell();
        }
    }

    [BrowserFact]
    public async Task No_kind_of_page_is_wider_than_a_phone()
    {
        await using var reader = await fixture.StartReaderAsync(new()
        {
            ViewportSize = new() { Width = 390, Height = 844 },
            IsMobile = true,
            HasTouch = true,
            DeviceScaleFactor = 3,
        });

        var tooWide = new List<string>();
        foreach (var path in Kinds)
        {
            await reader.OpenAsync(path);
            if (await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is > 390 and var width)
                tooWide.Add($"{path} is {width} wide: {await reader.Page.EvaluateAsync<string>(Scripts.Widest)}");
            await Expect(reader.Page.Locator("h1")).ToHaveCountAsync(1);
        }

        Assert.Empty(tooWide);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Arabic_is_read_from_right_to_left_with_its_numbers_as_they_are()
    {
        await using var reader = await StartAsync("ar/2025/abbarat/");
        var page = reader.Page;

        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        var (text, facts) = ((await page.Locator(".opening").BoundingBoxAsync())!, (await page.Locator("aside.facts").BoundingBoxAsync())!);
        Assert.True(facts.X + facts.Width <= text.X, "The facts stand to the left of the text");
        var (title, languages) = ((await page.Locator(".site-title").BoundingBoxAsync())!, (await page.Locator(".masthead .languages").BoundingBoxAsync())!);
        Assert.True(title.X >= languages.X + languages.Width, "The site's name is to the right of the menus");
        Assert.Equal("right", await page.EvaluateAsync<string>(Scripts.SideOfFirstWord));
        // The digits of a number stand from left to right: the first one is left of the last.
        Assert.True(await page.EvaluateAsync<bool>(Scripts.DigitsRunRight));
        await Expect(page.Locator(".release a[lang=de]").First).ToHaveTextAsync("Deutsch");
        reader.AssertAllWasWell();
    }

    private async Task<Reader> StartAsync(string path)
    {
        var reader = await fixture.StartReaderAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await reader.OpenAsync(path);
        return reader;
    }
}

using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>A release in five languages, with a picture, and the first page that leads to it.</summary>
public class ReleaseTests(RiverSite fixture) : IClassFixture<RiverSite>
{
    private const string Article = "en/2024/bridge-opens/";

    [BrowserFact]
    public async Task One_box_leads_to_each_version_and_to_both_side_by_side()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync(Article);
        var box = reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "This release in 5 languages" });

        await Expect(box).ToHaveCountAsync(1);
        await Expect(box.Locator("li > :first-child")).ToHaveTextAsync(["English", "Deutsch", "עברית", "Svenska", "Ελληνικά"]);
        await Expect(box.Locator("[aria-current]")).ToHaveTextAsync("English");
        await Expect(box.GetByRole(AriaRole.Link, new() { Name = "compare" })).ToHaveCountAsync(4);
        await box.GetByRole(AriaRole.Link, new() { Name = "Svenska", Exact = true }).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(StaticSite.Address + "sv/2024/bron-oppnas/");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task The_picture_is_before_the_text_with_what_it_shows_and_whose_it_is()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync(Article);
        var figure = reader.Page.Locator("figure.lead-picture");

        await Expect(figure.GetByRole(AriaRole.Img, new() { Name = "A stone bridge with five piers over a river" })).ToBeVisibleAsync();
        await Expect(figure.Locator("figcaption")).ToHaveTextAsync("The bridge from the south Picture: River Wire");
        var (picture, text) = ((await figure.BoundingBoxAsync())!, (await reader.Page.Locator(".opening").BoundingBoxAsync())!);
        Assert.True(picture.Y + picture.Height <= text.Y);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Side_by_side_on_a_phone_each_paragraph_has_the_mark_of_its_language()
    {
        await using var reader = await fixture.StartReaderAsync(new() { ViewportSize = new() { Width = 360, Height = 780 }, IsMobile = true });
        var page = reader.Page;
        await reader.OpenAsync(Article + "de/");
        var pair = page.Locator(".pair:not(.pair-head, .pair-title)").First;
        var (first, second) = ((await pair.Locator("> div").First.BoundingBoxAsync())!, (await pair.Locator("> div").Nth(1).BoundingBoxAsync())!);

        Assert.True(first.Y + first.Height <= second.Y);
        var marks = await pair.EvaluateAsync<string[]>("pair => [...pair.children].map(side => getComputedStyle(side, '::before').content)");
        Assert.StartsWith("\"en\"", marks[0], StringComparison.Ordinal);
        Assert.StartsWith("\"de\"", marks[1], StringComparison.Ordinal);
        var title = (await page.Locator("main h1").BoundingBoxAsync())!;
        Assert.True(title.Y < 120, $"the title begins at {title.Y}");
        await Expect(page.Locator(".subject-head mark")).ToBeVisibleAsync();
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task On_a_phone_an_edition_is_named_above_when_and_where_it_was()
    {
        await using var reader = await fixture.StartReaderAsync(new() { ViewportSize = new() { Width = 390, Height = 780 }, IsMobile = true });
        await reader.OpenAsync("en/series/river-days/");
        var row = reader.Page.Locator("section > .table tbody tr").First;
        var (name, day) = ((await row.Locator("th").BoundingBoxAsync())!, (await row.Locator("td").First.BoundingBoxAsync())!);

        Assert.True(name.Y + name.Height <= day.Y + 1);
        Assert.Single(await row.Locator("time").EvaluateAsync<string[]>("time => [...time.getClientRects()].map(String)"));
        await Expect(reader.Page.GetByRole(AriaRole.Columnheader, new() { Name = "When" })).ToHaveCountAsync(1);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task What_is_older_is_listed_by_day_below_the_heads_of_months()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("en/");
        var months = reader.Page.Locator(".month").Filter(new() { Has = reader.Page.Locator(".day") });

        await Expect(months.Locator("h2")).ToHaveTextAsync(["August 2023", "February 2023"]);
        await Expect(months.First.Locator(".day-head")).ToHaveTextAsync("20 August");
        await Expect(months.First.Locator(".river h4")).ToHaveTextAsync("River Days end with a record");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task On_a_desk_the_picture_of_a_second_is_as_wide_as_its_title()
    {
        await using var reader = await fixture.StartReaderAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await reader.OpenAsync("en/");
        var second = reader.Page.Locator(".seconds > div").First;
        var (picture, title) = ((await second.Locator(".thumb").BoundingBoxAsync())!, (await second.Locator(".entry-title").BoundingBoxAsync())!);

        Assert.Equal(picture.Width, title.Width, 1.0);
        Assert.True(picture.Y + picture.Height <= title.Y);
        reader.AssertAllWasWell();
    }
}

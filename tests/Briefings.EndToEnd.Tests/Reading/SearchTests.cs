using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Reading;

public class SearchTests(HarbourSite fixture) : IClassFixture<HarbourSite>
{
    private const string NightFerries = "Night ferries return to the lake";
    private const string OldPier = "The old pier is painted";

    [BrowserFact]
    public async Task Results_come_as_one_types()
    {
        await using var reader = await StartAsync("en/search/");

        await Words(reader).PressSequentiallyAsync("ferr");

        await Expect(Titles(reader)).ToHaveTextAsync([NightFerries, OldPier]);
        await Expect(reader.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Found: 2");
        await Words(reader).PressSequentiallyAsync("ies night");
        await Expect(Titles(reader)).ToHaveTextAsync([NightFerries]);
        await Words(reader).FillAsync("submarine");
        await Expect(reader.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Nothing found.");
        await Expect(Titles(reader)).ToHaveCountAsync(0);
        await Words(reader).FillAsync("");
        await Expect(reader.Page.GetByRole(AriaRole.Status)).ToBeEmptyAsync();
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task A_result_shows_the_words_that_were_found()
    {
        await using var reader = await StartAsync("en/search/");

        await Words(reader).FillAsync("night");

        await Expect(Titles(reader).Locator("mark")).ToHaveTextAsync(["Night"]);
        await Expect(reader.Page.Locator("#search-results .entry-summary mark").First).ToHaveTextAsync(new Regex("^night", RegexOptions.IgnoreCase));
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task A_word_that_is_one_letter_off_has_a_proposal()
    {
        await using var reader = await StartAsync("en/search/");

        foreach (var typed in (string[])["ferreis", "feries", "ferrries", "berries"])
        {
            await Words(reader).FillAsync(typed);
            await reader.Page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Link, new() { Name = "ferries", Exact = true }).ClickAsync();

            await Expect(Words(reader)).ToHaveValueAsync("ferries");
            await Expect(Titles(reader)).ToHaveCountAsync(2);
        }

        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task A_filter_says_how_many_results_each_choice_leaves()
    {
        await using var reader = await StartAsync("en/search/");
        await Words(reader).FillAsync("ferries");
        await Expect(Titles(reader)).ToHaveCountAsync(2);

        await Narrow(reader, "Year", "2024");

        var sources = reader.Page.GetByRole(AriaRole.Combobox, new() { Name = "Sources", Exact = true }).Locator("option");
        await Expect(sources.Filter(new() { HasText = "Closed Daily" })).ToHaveTextAsync("Closed Daily (1)");
        await Expect(sources.Filter(new() { HasText = "Tide Wire" })).ToHaveTextAsync("Tide Wire (0)");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task What_may_not_be_shown_is_not_found()
    {
        await using var reader = await StartAsync("en/search/");

        await Words(reader).FillAsync("nobody may read");

        await Expect(reader.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Nothing found.");
    }

    [BrowserFact]
    public async Task Results_are_narrowed_by_year_event_and_source()
    {
        await using var reader = await StartAsync("en/search/");
        await Words(reader).FillAsync("ferries");
        await Expect(Titles(reader)).ToHaveCountAsync(2);

        foreach (var (filter, choice, left) in ((string, string, string)[])
            [
                ("Year", "2024", OldPier), ("Year", "2025", NightFerries),
                ("Sources", "Tide Wire", NightFerries), ("Sources", "Closed Daily", OldPier),
                ("Events", "Ferry Days 2024", OldPier), ("Events", "Ferry Days 2025", NightFerries),
            ])
        {
            await Narrow(reader, filter, choice);
            await Expect(Titles(reader)).ToHaveTextAsync([left]);
            await Narrow(reader, filter, "All");
            await Expect(Titles(reader)).ToHaveCountAsync(2);
        }

        await Narrow(reader, "Year", "2024");
        await Narrow(reader, "Sources", "Tide Wire");
        await Expect(Titles(reader)).ToHaveCountAsync(0);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Another_language_is_chosen_and_its_words_are_found_without_their_marks()
    {
        await using var reader = await StartAsync("en/search/");

        await Words(reader).FillAsync("cafe");
        await Expect(Titles(reader)).ToHaveTextAsync([NightFerries]);
        await Narrow(reader, "Languages", "Deutsch");
        await Words(reader).FillAsync("grosse nachtfahren");

        await Expect(Titles(reader)).ToHaveTextAsync(["Nachtfähren kehren auf den See zurück"]);
        await Expect(Titles(reader).Locator("a")).ToHaveAttributeAsync("lang", "de");
        await Words(reader).FillAsync("GRÖSSE");
        await Expect(Titles(reader)).ToHaveCountAsync(1);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Chinese_is_found_by_any_of_its_signs()
    {
        await using var reader = await StartAsync("zh/search/");

        foreach (var query in (string[])["港口", "渡轮重返", "湖", "港"])
        {
            await Words(reader).FillAsync("");
            await Expect(Titles(reader)).ToHaveCountAsync(0);
            await Words(reader).FillAsync(query);
            await Expect(Titles(reader)).ToHaveTextAsync(["夜间渡轮重返湖面"]);
        }

        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task A_query_in_one_language_leads_to_the_other_versions()
    {
        await using var reader = await StartAsync("en/search/?q=night");

        await Expect(Titles(reader)).ToHaveTextAsync([NightFerries]);
        await Expect(Words(reader)).ToHaveValueAsync("night");
        await reader.Page.Locator("#search-results").GetByRole(AriaRole.Link, new() { Name = "Deutsch" }).ClickAsync();

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nachtfähren kehren auf den See zurück");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task A_keyboard_is_enough()
    {
        await using var reader = await StartAsync("en/search/");
        var page = reader.Page;

        await TabToAsync(page, "search-words");
        await page.Keyboard.TypeAsync("night ferries");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Titles(reader)).ToHaveCountAsync(1);
        foreach (var stop in (string[])["BUTTON", "search-language", "search-year", "search-topic", "search-event", "search-source"])
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal(stop, await page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.tagName"));
        }

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(NightFerries);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Without_scripts_it_is_an_index_by_letter()
    {
        await using var reader = await fixture.StartReaderAsync(new() { JavaScriptEnabled = false });
        await reader.OpenAsync("en/search/");

        await Expect(Words(reader)).ToBeHiddenAsync();
        await reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "Titles by letter" }).GetByRole(AriaRole.Link, new() { Name = "N" }).ClickAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = NightFerries }).ClickAsync();

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(NightFerries);
        reader.AssertAllWasWell();
    }

    private async Task<Reader> StartAsync(string path)
    {
        var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync(path);
        return reader;
    }

    private static ILocator Words(Reader reader) => reader.Page.Locator("#search-words");

    private static ILocator Titles(Reader reader) => reader.Page.Locator("#search-results .entry-title");

    // A choice is followed by how many results it would leave, which changes while one types.
    private static async Task Narrow(Reader reader, string filter, string choice)
    {
        var box = reader.Page.GetByRole(AriaRole.Combobox, new() { Name = filter, Exact = true });
        var option = box.Locator("option").Filter(new() { HasTextRegex = new Regex($"^{Regex.Escape(choice)}( \\(\\d+\\))?$") });
        await box.FocusAsync();
        await Expect(option).ToHaveCountAsync(1);
        await box.SelectOptionAsync(new SelectOptionValue { Value = await option.GetAttributeAsync("value") });
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (var i = 0; i < 40 && await page.EvaluateAsync<string>("document.activeElement.id") != id; i++)
            await page.Keyboard.PressAsync("Tab");
        Assert.Equal(id, await page.EvaluateAsync<string>("document.activeElement.id"));
    }
}

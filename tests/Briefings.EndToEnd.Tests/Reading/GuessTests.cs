using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>What is not confirmed is marked wherever it is, and what a person wrote is not.</summary>
public class GuessTests(GuessSite fixture) : IClassFixture<GuessSite>
{
    [BrowserFact]
    public async Task A_field_that_a_person_wrote_is_not_called_inferred()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("en/2025/ferries/");
        await Expect(reader.Page.Locator(".byline").GetByRole(AriaRole.Link, new() { Name = "inferred" })).ToBeVisibleAsync();

        await reader.OpenAsync("en/2025/piers/");

        await Expect(reader.Page.Locator(".byline")).ToContainTextAsync("4 March 2025");
        await Expect(reader.Page.Locator(".byline")).Not.ToContainTextAsync("inferred");
        await reader.Page.Locator("#about summary").ClickAsync();
        await Expect(reader.Page.Locator("#about q")).ToHaveCountAsync(0);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task The_guesses_of_an_event_are_marked_with_the_words_they_were_read_from()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("en/events/lake-days/");
        var facts = reader.Page.Locator(".subject-facts dd");

        await Expect(facts.Nth(0)).ToContainTextAsync("1 March 2025 inferred");
        await Expect(facts.Nth(0).Locator("q")).ToHaveTextAsync("on March 1");
        await Expect(facts.Nth(1)).ToContainTextAsync("Mara Holm inferred");
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task Where_an_event_is_only_named_its_guessed_day_is_marked_and_its_guessed_place_left_out()
    {
        await using var reader = await fixture.StartReaderAsync();
        foreach (var path in (string[])["en/events/", "en/", "en/series/lake/", "en/2025/ferries/"])
        {
            await reader.OpenAsync(path);

            await Expect(reader.Page.Locator("main").GetByText("1 March 2025").Locator("xpath=ancestor-or-self::*[contains(., 'inferred')][1]")).ToBeVisibleAsync();
            await Expect(reader.Page.Locator("main :is(.events, .timeline, table, .facts)").First).Not.ToContainTextAsync("Mara Holm");
        }

        await reader.OpenAsync("en/2025/piers/");
        await Expect(reader.Page.Locator(".facts")).ToContainTextAsync("1 March 2024, Lindau");
        await Expect(reader.Page.Locator(".facts")).Not.ToContainTextAsync("inferred");
        reader.AssertAllWasWell();
    }
}

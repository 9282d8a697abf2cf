using System.Globalization;
using Briefings.Rendering.Search;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Briefings.EndToEnd.Tests.Reading;

/// <summary>What is typed is cut into words as the index was, in every script; topics are one in all languages.</summary>
public class SearchScriptsTests(ScriptsSite fixture) : IClassFixture<ScriptsSite>
{
    private const string Begin = "const letters = {";
    private const string End = "// The last part that begins";

    [BrowserFact]
    public async Task The_page_cuts_every_letter_and_text_as_the_program_does()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("en/search/");
        var script = await reader.Page.EvaluateAsync<string>("fetch(document.querySelector('script[src*=\"search.js\"]').src).then(answer => answer.text())");
        var source = script[script.IndexOf(Begin, StringComparison.Ordinal)..script.IndexOf(End, StringComparison.Ordinal)];
        string[] texts =
        [
            .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsKnown).Select(c => $"ka{c}kb {c}{c} xи{c}"),
            "Größe, naïve CAFÉ 2024! ΟΔΟΣ Σ", "港口日，AI港口 \U00020BB7\U00020BB7野 ｶﾒﾗ", "AI정책 정보통신부 2025년도", "كِتَابٌ جَدِيــد می\u200Cخواهم ۱۲۳", "क्\u200Dष ज़मीन हिन्\u200Cदी", "தமிழ்ச் செய்தி \u0BCA",
            "การเมือง ข่าว๒๐๒๕", new string('a', 23) + "\U00010428b", "don't l\u2019eau \u00ADso\u00ADft \U0001F600 e\u0301te\u0301", "İIıi ŞŞ ǅ ẞ",
        ];

        var page = await reader.Page.EvaluateAsync<string[]>(
            $"texts => {{ {source}; return texts.map(text => cut(text).map(found => found.word).join(' ')); }}", texts);
        var known = await reader.Page.EvaluateAsync<bool[]>("texts => texts.map(text => !/\\p{Cn}/u.test(text))", texts);

        var own = texts.Select(WordsOf).ToArray();
        Assert.Equal([], Enumerable.Range(0, texts.Length).Where(i => known[i] && own[i] != page[i]).Select(i => $"{Escaped(texts[i])}: {Escaped(own[i])} {Escaped(page[i])}"));
    }

    [BrowserFact]
    public async Task A_word_is_found_as_readers_type_it_and_marked()
    {
        (string Language, string Query, string Title)[] asked =
        [
            ("hi", "जमीन", "ज़मीन की ख़बर"),
            ("hi", "समा", "ज़मीन की ख़बर"),
            ("ta", "தமிழ்", "தமிழ்ச் செய்தி"),
            ("ta", "மழை", "தமிழ்ச் செய்தி"),
            ("ko", "통신부", "정보통신부 발표"),
            ("ko", "정책", "정보통신부 발표"),
            ("ar", "كتاب", "كِتَابٌ جَدِيد"),
            ("ar", "اعلان", "كِتَابٌ جَدِيد"),
            ("ar", "2025", "كِتَابٌ جَدِيد"),
            ("he", "שלום", "שָׁלוֹם עוֹלָם"),
        ];
        await using var reader = await fixture.StartReaderAsync();
        foreach (var (language, query, title) in asked)
        {
            await reader.OpenAsync($"{language}/search/");

            await reader.Page.Locator("#search-words").FillAsync(query);

            await Expect(Titles(reader)).ToHaveTextAsync([title]);
            await Expect(reader.Page.Locator("#search-results mark").First).ToBeVisibleAsync();
        }

        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task A_text_is_found_by_what_another_language_calls_its_topic_and_a_filter_has_it_once()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("fr/search/");

        await reader.Page.Locator("#search-words").FillAsync("logical replication");
        await Expect(Titles(reader)).ToHaveCountAsync(2);

        await reader.Page.Locator("#search-topic").FocusAsync();
        await Expect(reader.Page.Locator("#search-topic option")).ToHaveTextAsync(["Tous", "réplication logique (2)"]);
        reader.AssertAllWasWell();
    }

    [BrowserFact]
    public async Task The_page_of_a_topic_has_all_its_texts_and_leads_to_itself_in_the_other_language()
    {
        await using var reader = await fixture.StartReaderAsync();
        await reader.OpenAsync("fr/topics/logical-replication/");
        var page = reader.Page;

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("réplication logique");
        await Expect(page.Locator("main .entries > li")).ToHaveCountAsync(3);
        Assert.Equal(
            ["en", "fr", "x-default"],
            await page.EvaluateAsync<string[]>("[...document.querySelectorAll('link[hreflang][rel=alternate]')].filter(link => !link.type).map(link => link.hreflang).sort()"));
        await reader.OpenAsync("fr/2025/tables/");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "réplication logique" })).ToHaveAttributeAsync("href", "/archive/fr/topics/logical-replication/");
        reader.AssertAllWasWell();
    }

    private static ILocator Titles(Reader reader) => reader.Page.Locator("#search-results .entry-title");

    private static bool IsKnown(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.Control);

    // Parts of Korean words are for the index alone: they follow their word, of which they are the end.
    private static string WordsOf(string text)
    {
        var found = new List<string>();
        var whole = "";
        SearchTokenizer.Read(text, word =>
        {
            var read = word.ToString();
            if (read[0] is >= '\uAC00' and <= '\uD7A3' && read.Length < whole.Length && whole.EndsWith(read, StringComparison.Ordinal))
                return;
            found.Add(whole = read);
        });
        return string.Join(' ', found);
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:x4}"));
}

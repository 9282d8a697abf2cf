using Briefings.Content;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking.Events;

/// <summary>What is numbered in one row is a series, and no two of it are one event.</summary>
public sealed class SeriesTests
{
    [Fact]
    public void Versions_of_one_product_are_a_series_in_any_language()
    {
        var first = Texts.Of("a-en", "en", "Kestrel Server 4.10.1 fixes login bug", "2026-05-05",
            "Kestrel Server 4.10.1 is available. The release repairs a login bug that affected 5 percent of users, says developer Tomasz Lis.\n\nKestrel Server 4.10.1 needs 512 megabytes of memory.");
        var second = Texts.Of("b-pl", "pl", "Kestrel Server 4.10.2 przyspiesza wyszukiwanie", "2026-05-26",
            "Kestrel Server 4.10.2 jest dostępny. Wydanie przyspiesza wyszukiwanie o 30 procent, mówi programista Tomasz Lis.\n\nKestrel Server 4.10.2 wymaga 512 megabajtów pamięci.");
        var other = Texts.Of("c-ja", "ja", "Tsubame 4.10.1を公開", "2026-05-06",
            "開発チームは文書作成ソフトTsubame 4.10.1を公開した。印刷の不具合など12件を修正した。\n\nTsubame 4.10.1は公式サイトから入手できる。");

        Assert.Equal(["sameSeries a-en b-pl"], Accepted(first, second, other));
    }

    [Theory]
    [InlineData("fr", "Lettre du phare n° 248", "Lettre du phare № 249")]
    [InlineData("uk", "Вісник порту № 17", "Вісник порту № 18")]
    [InlineData("cs", "Zpravodaj přístavu č. 5", "Zpravodaj přístavu, č. 6: jaro")]
    [InlineData("de", "Hafenbrief Nr. 9", "Hafenbrief Nr. 10")]
    [InlineData("el", "Νέα του λιμανιού #30", "Νέα του λιμανιού #31")]
    public void Issues_of_one_letter_are_a_series(string language, string first, string second)
    {
        var links = Texts.Link(
            Texts.Of("a", language, first, "2026-03-01", "412 000 t. Oleg Savchuk."), Texts.Of("b", language, second, "2026-04-01", "96. Lesya Koval."));

        Assert.Equal("sameSeries a b", Assert.Single(links.Pairs, link => link.State == LinkState.Accepted) is var link ? $"{CuratorVerdicts.NameOf(link.Kind)} {link.A.Id} {link.B.Id}" : "");
        Assert.Single(links.Series);
    }

    [Theory]
    [InlineData("RIVCON 2024", "River Conservation Conference 2025")]
    [InlineData("EFBC 2024", "European Forum of Bread Culture 2025")]
    [InlineData("Harbour Lights Festival 2024", "Great Harbour Lights Festival 2025")]
    public void A_short_and_a_long_name_in_one_city_and_month_are_a_series(string shorter, string longer)
    {
        var first = Report("a", shorter, "2024-09-18", "Basel", 420);
        var second = Report("b", longer, "2025-09-14", "Basel", 450);
        var elsewhere = Report("b", longer, "2025-03-14", "Perth", 450);

        Assert.Equal(["sameSeries a b"], Accepted(first, second));
        Assert.Empty(Accepted(first, elsewhere));
    }

    [Fact]
    public void A_name_in_brackets_is_a_second_name()
    {
        var first = Report("a", "RIVCON 2024", "2024-09-18", "Basel", 420);
        var second = Texts.Of("b", "en", "River Conservation Conference 2025 (RIVCON) opens", "2025-03-14",
            "The River Conservation Conference 2025 (RIVCON) opened on Friday in Perth. 450 experts will talk about dams.");

        Assert.Equal(["sameSeries a b"], Accepted(first, second));
    }

    private static Article Report(string id, string name, string date, string city, int experts) =>
        Texts.Of(id, "en", $"{name} opens in {city}", date, $"{name} opened in {city} with {experts} experts. {name} will talk about dams and fish.");

    private static string[] Accepted(params Article[] articles) =>
        [.. Texts.Link(articles).Pairs.Where(link => link.State == LinkState.Accepted).Select(link => $"{CuratorVerdicts.NameOf(link.Kind)} {link.A.Id} {link.B.Id}")];
}

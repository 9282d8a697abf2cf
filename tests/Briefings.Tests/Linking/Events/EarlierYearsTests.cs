using Briefings.Content;
using Briefings.Facts;
using Briefings.Linking.Anchors;
using Briefings.Linking.Outcome;
using Xunit;

namespace Briefings.Tests.Linking.Events;

/// <summary>What reports on one matter repeat of years before makes no event of them.</summary>
public sealed class EarlierYearsTests
{
    private const string Before =
        "In 1987 a flood of 7.85 metres drowned 47 people in Hamvik and caused damage of 3,200,000 crowns. In 1964, 71 people had died at 8.15 metres.";

    [Theory]
    [InlineData("2031-03-04")]
    [InlineData(null)]
    public void Two_floods_with_one_history_are_not_one_event(string? date)
    {
        var first = Flood("a", "Flood of 6.2 metres in Hamvik", date, "The river Tell rose to 6.2 metres in Hamvik, 157 km above its mouth, said the Tell Water Board. Nobody was hurt. " + Before);
        var second = Flood("b", "River Tell floods Hamvik", date is null ? null : "2031-03-19", "Hamvik was under water again: the river Tell reached 5.85 metres, said the Tell Water Board, and 230 people left their houses. " + Before);

        Assert.DoesNotContain(Texts.Link(first, second).Pairs, pair => pair is { Kind: LinkKind.SameEvent, State: LinkState.Accepted });
    }

    [Fact]
    public void Two_reports_of_one_flood_are_of_one_event_with_any_history()
    {
        var first = Flood("a", "Flood of 6.2 metres in Hamvik", null, "The river Tell rose to 6.2 metres in Hamvik, 157 km above its mouth, said the Tell Water Board, and 230 people left their houses. " + Before);
        var second = Flood("b", "River Tell floods Hamvik", null, "Hamvik is under water: at 157 km above its mouth the river Tell reached 6.2 metres, said the Tell Water Board, and 230 people left their houses. " + Before);

        Assert.Contains(Texts.Link(first, second).Pairs, pair => pair is { Kind: LinkKind.SameEvent or LinkKind.Reprint, State: LinkState.Accepted });
    }

    [Theory]
    [InlineData("en", "In 1987 the river rose to 7.85 metres. It fell to 2.31 metres.", "7.85")]
    [InlineData("de", "Es war 1987, als 7.850 Menschen flohen. Diesmal waren es 231.", "7850")]
    [InlineData("ja", "1987年の水位は7.85メートルだった。今回は2.31メートルだ。", "7.85")]
    [InlineData("en", "Sales were 231 in 2030. Sales are 240 in 2031.", "")]
    [InlineData("en", "The flood of 1987 reached 7.85 metres; today 7.85 metres were reached again.", "")]
    public void What_a_sentence_tells_of_a_year_before_is_told_from_the_news(string language, string body, string earlier)
    {
        var text = FactsOfText.Read(language, "A title", [body], DateOf("2031-03-04"));

        var anchors = AnchorReader.Read(text.Facts, text.Paragraphs, text.Language, 2031);

        Assert.Equal(earlier, string.Join(' ', anchors.Where(anchor => anchor is { Kind: AnchorKind.Number, IsEarlier: true }).Select(anchor => anchor.Key[2..])));
    }

    private static Article Flood(string id, string title, string? date, string body) =>
        Texts.Of(id, "en", title, date ?? "2031-01-01", body) with { Date = DateOf(date) };

    private static ArticleDate? DateOf(string? date) => date is not null && ArticleDate.TryParse(date, out var day) ? day : null;
}

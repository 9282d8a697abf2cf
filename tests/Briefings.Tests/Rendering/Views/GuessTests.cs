using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views;

/// <summary>What a machine guessed is shown as a guess, and asserted nowhere.</summary>
public class GuessTests
{
    private const string Words = "The Fair opens in Ostermole on 10 June.";

    [Fact]
    public void The_guessed_place_of_an_event_is_marked_with_its_words_and_not_asserted()
    {
        var page = Of("title: Fair\nstart: 2024-06-10\nplace: Ostermole\ninferred: {place: \"place named with the event, 60 % sure: “" + Words + "”\"}")["en/events/fair/index.html"];

        Assert.Contains("Ostermole <span class=\"badge\">inferred</span> <span class=\"quiet\">Read from: <q dir=\"auto\">" + Words + "</q>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"location\"", page, StringComparison.Ordinal);
        Assert.Contains("\"startDate\":\"2024-06-10\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_confirmed_place_is_asserted()
    {
        var page = Of("title: Fair\nstart: 2024-06-10\nplace: Ostermole")["en/events/fair/index.html"];

        Assert.DoesNotContain(">inferred<", page, StringComparison.Ordinal);
        Assert.Contains("\"location\":{\"@type\":\"Place\",\"name\":\"Ostermole\"}", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_source_that_keeps_its_text_are_no_evidence_on_a_page()
    {
        var page = Of("title: Fair\nplace: Ostermole\ninferred: {place: \"place named with the event, 60 % sure: “" + Words + "”\"}", "display: link")["en/events/fair/index.html"];

        Assert.Contains("inferred", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guessed_day_of_an_article_is_shown_and_not_asserted()
    {
        var page = Of("title: Fair", "import: {seed: a, sha256: b, body: c, inferred: {date: from the text}}")["en/2024/report/index.html"];

        Assert.Contains("2024-06-10", page, StringComparison.Ordinal);
        Assert.DoesNotContain("datePublished", page, StringComparison.Ordinal);
        Assert.DoesNotContain("article:published_time", page, StringComparison.Ordinal);
    }

    private static RenderedSite Of(string @event, string article = "") => RenderedSite.Of(SampleArchive.Files(
        SampleArchive.Event("fair", @event),
        SampleArchive.Article("2024/report.en", $"date: 2024-06-10\nevents: [fair]\n{article}", Words)));
}

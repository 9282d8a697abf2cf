using Briefings.Content;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views;

public class InferredWordsTests
{
    [Fact]
    public void A_page_shows_the_words_that_a_field_was_inferred_from()
    {
        var page = Of("").Main("en/2024/a/index.html");

        Assert.Contains("<span lang=\"en\">the day of the event</span> <q lang=\"en\" dir=\"ltr\">on May 1</q>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#about\">inferred</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_text_that_may_not_be_shown_are_nowhere()
    {
        var site = Of("display: link\n");

        Assert.All(site.Paths, path => Assert.DoesNotContain("on May 1", site[path], StringComparison.Ordinal));
        Assert.Contains("the day of the event", site.Main("en/2024/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from the first sentence", "The pier: “new”", "from the first sentence: “The pier: “new””")]
    [InlineData("stated", null, "stated")]
    [InlineData("stated", "two\n lines", "stated: “two lines”")]
    public void Reason_and_words_are_one_line(string rule, string? words, string line)
    {
        Assert.Equal(line, new InferredReason(rule, words).ToString());
        Assert.Equal(rule, InferredReason.Parse(line).Rule);
    }

    [Fact]
    public void Of_long_words_the_beginning_is_kept()
    {
        var line = new InferredReason("x", string.Join(' ', Enumerable.Repeat("word", 100))).ToString();

        Assert.EndsWith("word…”", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 150, 210);
    }

    private static RenderedSite Of(string fields) => RenderedSite.Of(SampleArchive.Article(
        "2024/a.en",
        $"{fields}date: 2024-05-01\nimport:\n  seed: seeds/a.txt\n  sha256: '00'\n  body: '11'\n  inferred:\n    date: 'the day of the event: “on May 1”'"));
}

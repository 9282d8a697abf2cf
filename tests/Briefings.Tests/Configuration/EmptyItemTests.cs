using Briefings.Tests.Planning;
using Briefings.Tests.Rendering;
using Xunit;

namespace Briefings.Tests.Configuration;

/// <summary>Lists of front matter with an item that was left empty.</summary>
public class EmptyItemTests
{
    [Theory]
    [InlineData("topics")]
    [InlineData("tags")]
    [InlineData("author")]
    [InlineData("people")]
    [InlineData("organizations")]
    [InlineData("aliases")]
    [InlineData("related")]
    [InlineData("notRelated")]
    [InlineData("events")]
    [InlineData("correction")]
    public void An_empty_item_is_left_out_and_reported_where_it_is(string field)
    {
        var site = RenderedSite.Of(SampleArchive.Article("2021/river.en", $"date: 2021-01-02\nupdated: 2021-01-03\n{field}:\n- null\n- \"\"\n- ~\n-\n- \" \"\n- \"\\u200b\""));

        Assert.Equal(6, site.Findings.Split('\n').Count(line => line.Contains($"warning BR0307: '{field}' has an item here that is empty", StringComparison.Ordinal)));
        Assert.Equal(6, site.Findings.Split('\n').Length);
        Assert.All(site.Findings.Split('\n'), line => Assert.Matches(@"^content/briefings/2021/river\.en\.md:\d+:\d+: ", line));
        Assert.DoesNotContain(site.Paths, path => path.Contains("null", StringComparison.Ordinal) || path.Contains("untitled", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_reads_null_is_a_word()
    {
        var site = RenderedSite.Of(SampleArchive.Article("2021/river.en", "date: 2021-01-02\ntopics: [\"null\"]"));

        Assert.Empty(site.Findings);
    }
}

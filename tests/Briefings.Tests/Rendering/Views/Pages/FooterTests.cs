using System.Text.RegularExpressions;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views.Pages;

/// <summary>The links at the foot of a page, and what its rights are called.</summary>
public class FooterTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(SampleArchive.Files(
        SampleArchive.Article("2024/a.en", "date: 2024-05-01\ntopics: [ferries]\nsource: Tide Wire\nlicense: https://creativecommons.org/licenses/by-sa/4.0/")));

    [Theory]
    [InlineData("en/index.html")]
    [InlineData("en/topics/ferries/index.html")]
    [InlineData("en/sources/tide-wire/index.html")]
    [InlineData("en/2024/a/index.html")]
    public void No_two_links_at_the_foot_of_a_page_are_called_the_same(string path)
    {
        var names = Links(path).ToArray();

        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Fact]
    public void A_licence_is_shown_by_its_name_with_its_address_behind_it() =>
        Assert.Contains("<a href=\"https://creativecommons.org/licenses/by-sa/4.0/\" rel=\"license\">CC BY-SA 4.0</a>", Site["en/2024/a/index.html"], StringComparison.Ordinal);

    private static IEnumerable<string> Links(string path)
    {
        var page = Site[path];
        return Regex.Matches(page[page.IndexOf("<footer", StringComparison.Ordinal)..], "<a [^>]*>([^<]+)</a>").Select(match => match.Groups[1].Value);
    }
}

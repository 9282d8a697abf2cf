using System.Text.RegularExpressions;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views.Pages;

/// <summary>The feeds at the foot of a page.</summary>
public class FooterFeedTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(SampleArchive.Files(
        SampleArchive.Article("2024/a.en", "date: 2024-05-01\ntopics: [ferries]\nsource: Tide Wire\nlicense: https://creativecommons.org/licenses/by-sa/4.0/")));

    [Fact]
    public void Two_links_to_different_feeds_are_not_called_the_same()
    {
        Assert.Equal(["RSS: ferries", "RSS: All briefings"], Feeds("en/topics/ferries/index.html"));
        Assert.Equal(["RSS"], Feeds("en/archive/index.html"));
        Assert.Equal(["RSS", "Atom", "JSON"], Feeds("en/index.html"));
    }

    [Fact]
    public void A_licence_is_shown_by_its_name_with_its_address_behind_it() =>
        Assert.Contains("<a href=\"https://creativecommons.org/licenses/by-sa/4.0/\" rel=\"license\">CC BY-SA 4.0</a>", Site["en/2024/a/index.html"], StringComparison.Ordinal);

    private static IEnumerable<string> Feeds(string path)
    {
        var page = Site[path];
        return Regex.Matches(page[page.IndexOf("<footer", StringComparison.Ordinal)..], "type=\"application/[a-z+]*\">([^<]+)</a>").Select(match => match.Groups[1].Value);
    }
}

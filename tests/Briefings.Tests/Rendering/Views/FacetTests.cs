using System.Text.RegularExpressions;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views;

/// <summary>Lists that are narrowed by links.</summary>
public class FacetTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(SampleArchive.Files(
    [
        .. Enumerable.Range(1, 4).Select(day => SampleArchive.Article($"2024/a{day}.en", $"date: 2024-05-0{day}\nsource: Tide Wire\ntopics: [ferries, piers]")),
        .. Enumerable.Range(1, 3).Select(day => SampleArchive.Article($"2023/b{day}.en", $"date: 2023-07-0{day}\nsource: Harbour Post\ntopics: [ferries]")),
        SampleArchive.Article("2022/c.en", "date: 2022-01-01\nsource: Tide Wire\ntopics: [ferries, storms]"),
        SampleArchive.Article("2023/b1.de", "date: 2023-07-02\ntopics: [ferries]\ntranslationKey: b1"),
        SampleArchive.Article("2023/zz.en", "date: 2023-07-09\ntranslationKey: b1\nsource: Harbour Post\ntopics: [ferries]"),
    ]));

    [Fact]
    public void A_topic_is_narrowed_by_language_year_source_and_other_topics()
    {
        var page = Site.Main("en/topics/ferries/index.html");

        Assert.Equal(
            ["Deutsch 1", "2024 4", "2023 4", "Tide Wire 5", "Harbour Post 4"],
            Regex.Matches(page, "<bdi>([^<]+)</bdi> <span class=\"quiet\">(\\d+)</span></a></dd>").Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}"));
        foreach (Match value in Regex.Matches(page, "id=\"(f-[a-z]\\d+)\" href=\"#\\1\".*?quiet\">(\\d+)<"))
            Assert.Equal(int.Parse(value.Groups[2].Value), Regex.Count(page, $"<li class=\"entry[^\"]* {value.Groups[1].Value}[ \"]"));
    }

    [Fact]
    public void A_source_is_not_narrowed_by_source_and_a_short_list_not_at_all()
    {
        Assert.DoesNotContain("id=\"f-s", Site["en/sources/tide-wire/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("facets", Site.Main("en/topics/piers/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_of_a_release_are_one_entry_of_a_list()
    {
        Assert.Equal(9, Regex.Count(Site.Main("en/topics/ferries/index.html"), "<li class=\"entry"));
        Assert.Equal(4, Regex.Count(Site.Main("en/2023/index.html"), "<li class=\"entry"));
    }

    [Fact]
    public void The_months_of_the_archive_are_a_table()
    {
        var page = Site.Main("en/archive/index.html");

        Assert.Contains("<caption class=\"unseen\">Briefings by month</caption>", page, StringComparison.Ordinal);
        Assert.Equal(13, Regex.Count(page, "<th scope=\"col\">"));
        Assert.Contains("<td class=\"level-4\"><a href=\"/archive/en/2024/05/\"><span class=\"unseen\">May 2024: </span>4</a></td>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\"><a href=\"/archive/en/2024/\">2024</a> <span class=\"quiet\">4 briefings</span></th>", page, StringComparison.Ordinal);
        Assert.Equal(3 * 12, Regex.Count(page, "<td class=\"level-"));
    }

    [Fact]
    public void Every_value_that_a_list_can_have_has_its_rule_in_the_stylesheet()
    {
        var rules = Site["assets/style.css"];

        foreach (var id in "lyst".SelectMany(letter => Enumerable.Range(1, 12).Select(number => $"f-{letter}{number}")))
            Assert.Contains($".list:has(#{id}:target) :is(.entry, .month):not(.{id}, :has(.{id}))", rules, StringComparison.Ordinal);
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views;

/// <summary>Lists that are narrowed by links.</summary>
public class FacetTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(SampleArchive.Files(
    [
        .. Enumerable.Range(1, 12).Select(day => SampleArchive.Article($"2024/a{day}.en", $"date: 2024-05-{day:D2}\nsource: Tide Wire\ntopics: [ferries, piers]")),
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
            ["Deutsch 1", "2024 12", "2023 4", "Tide Wire 13", "Harbour Post 4"],
            Regex.Matches(page, "<bdi>([^<]+)</bdi> <small>(\\d+)</small></a></dd>").Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}"));
        foreach (Match value in Regex.Matches(page, "id=\"(f-[a-z]\\d+)\" href=\"#\\1\".*?<small>(\\d+)<"))
            Assert.Equal(int.Parse(value.Groups[2].Value), Regex.Count(page, $"<li class=\"(?:[^\"]* )?{value.Groups[1].Value}[ \"]"));
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
        Assert.Equal(17, Regex.Count(Site.Main("en/topics/ferries/index.html"), "<h3><a "));
        Assert.Equal(4, Regex.Count(Site.Main("en/2023/index.html"), "<h3><a "));
    }

    [Fact]
    public void The_months_of_the_archive_are_a_table()
    {
        var page = Site.Main("en/archive/index.html");

        Assert.Contains("<caption class=\"unseen\">Briefings by month</caption>", page, StringComparison.Ordinal);
        Assert.Equal(13, Regex.Count(page, "<th scope=\"col\">"));
        Assert.Contains("<td class=\"level-4\"><a href=\"/archive/en/2024/05/\"><span class=\"unseen\">May 2024: </span>12</a></td>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\"><a href=\"/archive/en/2024/\">2024</a> <span class=\"quiet\">12 briefings</span></th>", page, StringComparison.Ordinal);
        Assert.Equal(3 * 12, Regex.Count(page, "<td class=\"level-"));
    }

    [Fact]
    public void A_list_of_several_pages_names_the_years_of_the_whole_list_and_the_page_on_which_each_begins()
    {
        var files = SampleArchive.Files([.. Enumerable.Range(0, 30).Select(i => SampleArchive.Article($"n{i}.en", $"date: {2024 - (i / 8)}-05-{28 - (i % 8):D2}\ntopics: [ferries]"))]);
        files.Write("site.yml", Encoding.UTF8.GetBytes(SampleArchive.Site + "pageSize: 10\n"));
        var site = RenderedSite.Of(files);

        // 2024 and 2023 begin on the first page, with ten of the newest; 2022 on the second, which is numbered from the oldest, 2021 on the third.
        var page = site.Main("en/topics/ferries/index.html");
        Assert.Equal(
            [("#f-y1", "2024", 8), ("#f-y2", "2023", 8), ("/archive/en/topics/ferries/page/2/", "2022", 8), ("/archive/en/topics/ferries/page/1/", "2021", 6)],
            Links(page));
        Assert.DoesNotContain("page/", string.Concat(Links(site.Main("en/topics/ferries/page/1/index.html"))), StringComparison.Ordinal);

        static IEnumerable<(string Url, string Text, int Count)> Links(string page) =>
            Regex.Matches(page, "<dd><a[^>]* href=\"([^\"]+)\"[^>]*><bdi>(\\d{4})</bdi> <small>(\\d+)<")
                .Select(match => (match.Groups[1].Value, match.Groups[2].Value, int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_archive_leads_to_its_languages_sources_and_topics_with_counts()
    {
        var page = Site.Main("en/archive/index.html");

        Assert.Equal(
            ["/archive/en/archive/ English 17", "/archive/de/archive/ Deutsch 1", "/archive/en/sources/tide-wire/ Tide Wire 13", "/archive/en/sources/harbour-post/ Harbour Post 4",
                "/archive/en/topics/ferries/ ferries 17", "/archive/en/topics/piers/ piers 12", "/archive/en/topics/storms/ storms 1"],
            Regex.Matches(page, "<dd><a href=\"([^\"]+)\"[^>]*><bdi>([^<]+)</bdi> <small>(\\d+)<").Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value} {match.Groups[3].Value}"));
        Assert.Contains("<a href=\"/archive/en/archive/\" aria-current=\"page\" lang=\"en\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"all\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_value_that_a_list_can_have_has_its_rule_in_the_stylesheet()
    {
        var rules = Site["assets/style.css"];

        foreach (var id in "lyst".SelectMany(letter => Enumerable.Range(1, 12).Select(number => $"f-{letter}{number}")))
            Assert.Contains($".list:has(#{id}:target) :is(.entries > li, .month):not(.{id}, :has(.{id}))", rules, StringComparison.Ordinal);
    }
}

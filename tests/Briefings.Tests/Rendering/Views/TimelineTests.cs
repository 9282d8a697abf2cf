using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views;

public class TimelineTests
{
    [Theory]
    [InlineData("start: 2024-06-10", "is-day", "10 June 2024</time></p>")]
    [InlineData("start: 2024-06-10\nend: 2024-06-12", "is-span", "3 days")]
    [InlineData("start: 2024-06", "is-month", "the day is not known")]
    [InlineData("start: 2024", "is-year", "only the year is known")]
    [InlineData("place: Ostermole", "is-unknown", "Time unknown")]
    public void The_timeline_shows_how_exactly_a_time_is_known(string time, string precision, string words)
    {
        var page = Of(time, "2024-07-01").Main("en/events/index.html");

        Assert.Contains(precision, page, StringComparison.Ordinal);
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("Published 1 July 2024", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start: 2024-06-10\nend: 2024-06-12", "2024-06-09", "1 day before")]
    [InlineData("start: 2024-06-10\nend: 2024-06-12", "2024-06-12", "during the event")]
    [InlineData("start: 2024-06-10", "2024-06-10", "on the same day")]
    [InlineData("start: 2024-06-10\nend: 2024-06-12", "2024-06-15", "3 days after")]
    public void Coverage_is_by_its_distance_from_the_event(string time, string published, string words)
    {
        Assert.Contains($"<br>{words}</p>", Of(time, published).Main("en/events/fair/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_are_not_known_give_no_distance()
    {
        Assert.DoesNotContain("before", Of("start: 2024-06", "2024-01-01").Main("en/events/fair/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_event_is_between_what_came_after_and_what_came_before()
    {
        var page = RenderedSite.Of(SampleArchive.Files(
            SampleArchive.Event("fair", "title: Fair\nstart: 2024-06-10"),
            SampleArchive.Article("2024/early.en", "date: 2024-06-01\nevents: [fair]"),
            SampleArchive.Article("2024/spaet.de", "date: 2024-06-11\nevents: [fair]"))).Main("en/events/fair/index.html");

        Assert.True(page.IndexOf("/spaet/", StringComparison.Ordinal) < page.IndexOf("is-event", StringComparison.Ordinal));
        Assert.True(page.IndexOf("is-event", StringComparison.Ordinal) < page.IndexOf("/early/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_timeline_is_read_year_by_year()
    {
        var site = RenderedSite.Of(SampleArchive.Files(
            [
                ("site.yml", "title: News\nbaseUrl: https://news.example/\ndefaultLanguage: en\npageSize: 1\n"),
                .. Enumerable.Range(2019, 4).Select(year => SampleArchive.Event($"fair-{year}", $"title: Fair {year}\nstart: {year}")),
                SampleArchive.Event("fair", "title: Fair of old"),
            ]));

        Assert.Contains("<a href=\"/en/events/year/2020/\">2020</a> <span class=\"quiet\">1 event</span>", site.Main("en/events/index.html"), StringComparison.Ordinal);
        Assert.Contains("Fair 2020</a>", site.Main("en/events/year/2020/index.html"), StringComparison.Ordinal);
        Assert.Contains("Fair of old</a>", site.Main("en/events/year/undated/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_year_of_the_timeline_has_pages()
    {
        var site = RenderedSite.Of(SampleArchive.Files(
            [
                ("site.yml", "title: News\nbaseUrl: https://news.example/\ndefaultLanguage: en\npageSize: 2\n"),
                .. Enumerable.Range(1, 9).Select(day => SampleArchive.Event($"fair-{day}", $"title: Fair {day}\nstart: 2024-06-{day:D2}")),
            ]));

        Assert.Contains("<a href=\"/en/events/year/2024/\">2024</a> <span class=\"quiet\">9 events</span>", site.Main("en/events/index.html"), StringComparison.Ordinal);
        var newest = site.Main("en/events/year/2024/index.html");
        Assert.Contains("Fair 9</a>", newest, StringComparison.Ordinal);
        Assert.Contains("Fair 7</a>", newest, StringComparison.Ordinal);
        Assert.DoesNotContain("Fair 6</a>", newest, StringComparison.Ordinal);
        Assert.Contains("<a rel=\"next\" href=\"/en/events/year/2024/page/3/\">", newest, StringComparison.Ordinal);
        Assert.Contains("Fair 1</a>", site.Main("en/events/year/2024/page/1/index.html"), StringComparison.Ordinal);
    }

    private static RenderedSite Of(string time, string published) => RenderedSite.Of(SampleArchive.Files(
        SampleArchive.Event("fair", $"title: Fair\n{time}"),
        SampleArchive.Article("2024/report.en", $"date: {published}\nevents: [fair]")));
}

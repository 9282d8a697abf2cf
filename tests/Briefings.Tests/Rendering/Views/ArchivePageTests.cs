using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Views;

public class ArchivePageTests
{
    [Fact]
    public void A_long_year_is_read_by_month_and_a_long_month_by_pages()
    {
        var site = Of(pageSize: 2, [.. Enumerable.Range(1, 5).Select(day => SampleArchive.Article($"2023/n{day}.en", $"date: 2023-03-0{day}")), SampleArchive.Article("2023/may.en", "date: 2023-05-01")]);

        Assert.DoesNotContain("n5", site.Main("en/2023/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"/en/2023/03/\">March 2023</a> <span class=\"quiet\">5 briefings", site.Main("en/2023/index.html"), StringComparison.Ordinal);
        Assert.Contains("/en/2023/n5/", site.Main("en/2023/03/index.html"), StringComparison.Ordinal);
        Assert.Contains("/en/2023/n1/", site.Main("en/2023/03/page/1/index.html"), StringComparison.Ordinal);
        Assert.Contains("<title>March 2023 – Page 1 of 2 – ", site["en/2023/03/page/1/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "2023")]
    [InlineData("zh", "2023年")]
    [InlineData("ja", "2023年")]
    [InlineData("ru", "2023 год")]
    public void A_year_is_called_as_its_language_calls_it(string language, string name)
    {
        var site = Of(50, [SampleArchive.Article($"2023/a.{language}", "date: 2023-12-31")]);

        Assert.Contains($"<title>{name} – ", site[$"{language}/2023/index.html"], StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/{language}/2023/\">{name}</a>", site.Main($"{language}/archive/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_is_where_its_own_date_is()
    {
        var site = Of(
            50,
            [
                SampleArchive.Article("2023/a.en", "date: 2023-12-31\ntranslationKey: k"),
                SampleArchive.Article("2024/a.de", "date: 2024-01-02\ntranslationKey: k"),
            ]);

        Assert.Contains("/de/2024/a/", site.Main("de/2024/01/index.html"), StringComparison.Ordinal);
        Assert.Contains("/en/2023/a/", site.Main("en/2023/12/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("de/2023/index.html", site.Paths);
        Assert.DoesNotContain("en/2024/index.html", site.Paths);
    }

    [Fact]
    public void A_year_that_only_another_language_has_is_offered_there()
    {
        var site = Of(50, [SampleArchive.Article("2023/a.en", "date: 2023-12-31"), SampleArchive.Article("2022/b.de", "date: 2022-01-02")]);

        Assert.Contains("<a href=\"/de/2022/\" hreflang=\"de\">2022</a>", site.Main("en/archive/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_in_another_language_is_listed_with_that_language_and_has_no_page_of_its_own()
    {
        var site = Of(50, [SampleArchive.Article("2023/a.en", "date: 2023-12-31"), SampleArchive.Article("2023/b.de", "date: 2023-12-30")]);

        Assert.Contains("<a href=\"/de/2023/b/\" lang=\"de\">", site.Main("en/2023/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("en/2023/b/index.html", site.Paths);
    }

    [Fact]
    public void A_month_without_anything_in_the_language_has_no_page()
    {
        var site = Of(50, [SampleArchive.Article("2023/a.en", "date: 2023-12-31"), SampleArchive.Article("2023/b.de", "date: 2023-11-30")]);

        Assert.Contains("<h2>November 2023</h2>", site.Main("en/2023/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("en/2023/11/index.html", site.Paths);
        Assert.Contains("de/2023/11/index.html", site.Paths);
    }

    private static RenderedSite Of(int pageSize, (string, string)[] articles) => RenderedSite.Of(SampleArchive.Files(
        [("site.yml", $"title: News\nbaseUrl: https://news.example/\ndefaultLanguage: en\npageSize: {pageSize}\n"), .. articles]));
}

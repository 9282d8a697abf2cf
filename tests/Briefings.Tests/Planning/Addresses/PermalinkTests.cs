using Briefings.Diagnostics;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Tests.Rendering;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Planning.Addresses;

/// <summary>Addresses of articles by the site's own pattern, and what becomes of those that were published.</summary>
public class PermalinkTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("/:lang/:year/:slug/", "/en/2024/pier/", "/en/undated/letter/")]
    [InlineData("/:lang/:year/:month/:day/:slug/", "/en/2024/05/01/pier/", "/en/undated/letter/")]
    [InlineData("/:year/:month/:slug.:lang/", "/2024/05/pier.en/", "/undated/letter.en/")]
    [InlineData("/news/:lang/:year-:month-:day-:slug/", "/news/en/2024-05-01-pier/", "/news/en/undated-letter/")]
    [InlineData("/:lang/n/:slug/", "/en/n/pier/", "/en/n/letter/")]
    public void Articles_are_where_the_pattern_says(string pattern, string dated, string undated)
    {
        var plan = PlanOf(pattern, "");

        Assert.Empty(_diagnostics.ToSorted());
        Assert.Equal([dated, undated], plan.Pages.OfType<ArticlePage>().OrderBy(page => page.Briefing.Number).Select(page => page.Path.ToString()));
        Assert.Contains(dated + "index.md", Paths(plan));
    }

    [Theory]
    [InlineData("/:lang/:year/", "error BR0305: 'permalinks' is '/:lang/:year/', but must be an address as in")]
    [InlineData("/:lang/:slug", "error BR0305: 'permalinks' is '/:lang/:slug'")]
    [InlineData("/a//:slug/", "error BR0305: 'permalinks' is '/a//:slug/'")]
    [InlineData("/../:slug/", "error BR0305: 'permalinks' is '/../:slug/'")]
    [InlineData("/a b/:slug/", "error BR0305: 'permalinks' is '/a b/:slug/'")]
    [InlineData("/:language/:slug/", "error BR1209: 'permalinks' is '/:language/:slug/', but there is no ':language'; there are :lang, ")]
    [InlineData("/:yaer/:slug/", "error BR1209: 'permalinks' is '/:yaer/:slug/', but there is no ':yaer'; did you mean ':year'?")]
    public void A_pattern_that_is_none_is_reported_with_its_place(string pattern, string finding)
    {
        PlanOf(pattern, "");

        Assert.StartsWith("site.yml:4:13: " + finding, Assert.Single(_diagnostics.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_does_not_tell_articles_apart_is_one_finding_at_its_place()
    {
        PlanOf("/:lang/n/:slug/", "", Article("2023/pier.en", "date: 2023-05-01"), Article("2022/pier.en", "date: 2022-05-01"));

        Assert.Equal(
            "site.yml:4:13: error BR1210: 'permalinks' is '/:lang/n/:slug/', which gives '/en/n/pier/' to both 'content/briefings/2024/pier.en.md' and "
                + "'content/briefings/2023/pier.en.md'; '/:lang/:year/:slug/' keeps them apart",
            Assert.Single(_diagnostics.ToSorted()).ToString());
    }

    [Fact]
    public void An_article_that_would_be_at_a_page_of_the_site_is_reported()
    {
        PlanOf("/:lang/:slug/", "", Article("2023/archive.en", "date: 2023-05-01"));

        Assert.StartsWith("content/briefings/2023/archive.en.md:1:1: error BR0601: '/en/archive/'", Assert.Single(_diagnostics.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_pattern_writes_the_redirects_of_what_was_published_itself()
    {
        (string, string)[] versions = [Article("2024/mole.de", "date: 2024-05-02\ntranslationKey: pier"), Article("2024/pier.en", "date: 2024-05-01\ntranslationKey: pier")];
        var plan = PlanOf(
            "/:lang/:year/:month/:slug/",
            """
            url /en/2024/pier/
            url /en/2024/pier/de/
            url /de/2024/mole/
            id urn:test:2024/pier.en /en/2024/pier/
            was urn:test:2024/pier.en /en/2023/pi%C3%A9r/
            was urn:test:2024/pier.en /en/2024/05/pier/
            was urn:gone /en/2020/gone/

            """,
            versions);

        Assert.Empty(_diagnostics.ToSorted());
        Assert.Equal(
            [
                "/de/2024/mole/ > /de/2024/05/mole/", "/en/2023/piér/ > /en/2024/05/pier/", "/en/2024/pier/ > /en/2024/05/pier/",
                "/en/2024/pier/de/ > /en/2024/05/pier/de/",
            ],
            plan.Pages.OfType<RedirectPage>().Select(page => $"{page.Path} > {page.To}"));
        Assert.Contains("/_redirects", Paths(plan));
    }

    [Fact]
    public void A_former_address_that_another_page_has_now_is_left_to_it()
    {
        var plan = PlanOf("/:lang/:year/:slug/", "id urn:test:undated/letter.en /en/2024/pier/\n");

        Assert.Empty(_diagnostics.ToSorted());
        Assert.Empty(plan.Pages.OfType<RedirectPage>());
    }

    [Fact]
    public void What_was_moved_is_remembered_for_good()
    {
        var first = PublishedUrls.Of(["a/"], [new("1", "a/")]);
        var second = first.Then(PublishedUrls.Of(["b/", "a/"], [new("1", "b/")]));
        var third = second.Then(PublishedUrls.Of(["c/", "b/", "a/"], [new("1", "c/")]));
        var back = third.Then(PublishedUrls.Of(["a/", "b/", "c/"], [new("1", "a/")]));
        var read = PublishedUrls.Read(new MemorySiteFiles { [PublishedUrls.FileName] = third.ToText() }, _diagnostics);

        Assert.Empty(_diagnostics.ToSorted());
        Assert.Equal([new("a/", "1")], second.Former);
        Assert.Equal([new("a/", "1"), new("b/", "1")], third.Former);
        Assert.Equal(third.ToText(), read.ToText());
        Assert.Equal([new("b/", "1"), new("c/", "1")], back.Former);
    }

    [Fact]
    public void Without_months_a_long_year_is_cut_into_pages()
    {
        var long3 = Enumerable.Range(1, 4).Select(month => Article($"2023/m{month}.en", $"date: 2023-0{month}-01")).ToArray();

        var plan = PlanOf("/:lang/:year/:slug/\npageSize: 1\noutputs: {months: false}", "url /en/2023/02/\n", long3);

        Assert.Empty(_diagnostics.ToSorted());
        Assert.Equal(
            ["/en/2023/", "/en/2023/02/", "/en/2023/page/1/", "/en/2023/page/2/", "/en/2023/page/3/"],
            Paths(plan).Where(path => path.StartsWith("/en/2023/", StringComparison.Ordinal) && !path.Contains("/m", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_search_there_is_no_index_and_what_was_published_of_it_lists_titles()
    {
        var site = RenderedSite.Of([("site.yml", Site + "outputs: {search: false}\n"), Article("2024/pier.en", "date: 2024-05-01")]);
        var kept = PlanOf("/:lang/:year/:slug/\noutputs: {search: false}", "url /en/search/\n");

        Assert.Equal("", site.Findings);
        Assert.DoesNotContain(site.Paths, path => path.Contains("/search/", StringComparison.Ordinal));
        Assert.DoesNotContain("/search/", site["en/index.html"], StringComparison.Ordinal);
        Assert.Equal(["/en/search/"], Paths(kept).Where(path => path.Contains("/search/", StringComparison.Ordinal)));
    }

    private SitePlan PlanOf(string pattern, string published, params (string, string)[] more)
    {
        var files = SampleArchive.Files(
        [
            ("site.yml", $"{Site}permalinks: {pattern}\n"), ("urls.lock", published),
            Article("2024/pier.en", "date: 2024-05-01"), Article("undated/letter.en"), .. more,
        ]);
        return Plan(files, _diagnostics);
    }
}

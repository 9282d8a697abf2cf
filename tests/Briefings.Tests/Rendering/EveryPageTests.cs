using System.Buffers;
using Briefings.Checking;
using Briefings.Checking.Findings;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Planning;
using Briefings.Planning.Pages;
using Briefings.Planning.Sitemaps;
using Briefings.Rendering;
using Briefings.Rendering.Media;
using Briefings.Rendering.Themes;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering;

/// <summary>One site with every kind of page, through the planner, the renderer and the check.</summary>
public class EveryPageTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Every_kind_of_page_is_planned_rendered_and_found_good()
    {
        var site = Site();
        var plan = PlanOf(site);
        var output = new MemorySiteFiles();
        var renderer = Renderer.Create(plan, new Theme(site, _diagnostics), _diagnostics)!;
        foreach (var page in plan.Pages)
        {
            var bytes = new ArrayBufferWriter<byte>();
            Assert.True(renderer.Render(page, bytes), page.Path.ToString());
            output.Write("public/" + page.Path.FileName, bytes.WrittenSpan.ToArray());
        }

        Checker.Check(new CheckRequest(output, "public", plan.Site.BaseUrl), _diagnostics);

        var kinds = typeof(Page).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Page)) && !type.IsAbstract);
        Assert.Equal(kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal), plan.Pages.Select(page => page.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(_diagnostics.ToSorted().Select(found => found.ToString()));
    }

    [Fact]
    public void A_page_that_is_visited_is_in_the_sitemap_once_and_every_other_file_is_not()
    {
        var plan = PlanOf(Site());

        Assert.Equal(
            plan.Pages.OfType<HtmlPage>().Count(page => page is not NotFoundPage && !page.NoIndex),
            plan.Pages.OfType<SitemapPage>().Sum(part => part.Count));
        Assert.All(plan.Pages.Where(page => page is not HtmlPage), page => Assert.False(page.IsListed));
    }

    [Fact]
    public void Every_version_of_a_page_names_the_same_versions()
    {
        var plan = PlanOf(Site());

        foreach (var page in plan.Pages.OfType<HtmlPage>().Where(page => !page.IsFront))
        {
            var versions = PageVersions.Of(page, plan);
            Assert.All(versions, version => Assert.Equal<IEnumerable<object>>(versions.Cast<object>(), PageVersions.Of((HtmlPage)plan.Find(version.Path)!, plan).Cast<object>()));
            Assert.True(versions.IsEmpty || versions.Contains((page.Language, page.Path)), page.Path.ToString());
        }
    }

    // Small pages, so that lists are long: of what is listed here, each is there to bring a kind of page about.
    private static MemorySiteFiles Site() => SampleArchive.Files(
    [
        ("site.yml", "title: Harbour News\nbaseUrl: https://news.example/archive/\npageSize: 1\ntheme: {accent: '#036'}\noutputs: {twins: [md, json]}\n"),
        ("static/humans.txt", "The harbour office.\n"),
        ("content/pages/about.en.md", "---\ntitle: About us\n---\n\nWho we are.\n"),
        .. Enumerable.Range(2020, 5).Select(year => SampleArchive.Event($"days-{year}", $"title: Days {year}\nstart: {year}")),
        SampleArchive.Article("2024/pier.en", "title: Pier\ndate: 2024-05-01\ntranslationKey: pier\nevents: [days-2024]\naliases: [/old/pier/]"),
        SampleArchive.Article("2024/pier.de", "title: Mole\ndate: 2024-05-02\ntranslationKey: pier\npeople: [Ivo Brandt]"),
        SampleArchive.Article("2024/quay.en", $"title: Quay\ndate: 2024-06-01\npeople: [Ivo Brandt]\ntopics: [{string.Join(", ", Enumerable.Range(0, 401).Select(i => $"t{i}"))}]\nnoindex: true"),
        SampleArchive.Article("undated/letter.en", "title: Letter", "![The pier](/media/pier.svg)"),
        ("content/media/pier.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"/>"),
        SampleArchive.Event("pier-days", "title: Pier days\nstart: 2024\naliases: [/en/events/old-days/]"),
        SampleArchive.Article("2024/wrong.en", "title: Wrong\ndate: 2024-05-01\nretracted: {date: 2024-06-02}\nevents: [pier-days]"),
        SampleArchive.Article("2024/right.en", "title: Right\ndate: 2024-05-01\nevents: [pier-days]"),
    ]);

    private SitePlan PlanOf(MemorySiteFiles files)
    {
        var site = SiteConfigReader.Read(files, _diagnostics)!;
        var archive = ArchiveReader.Read(files, _diagnostics);
        var request = new PlanRequest(archive, site)
        {
            Media = MediaReader.Read(files, site, archive, _diagnostics),
            Assets = new Theme(files, _diagnostics).Assets,
            Static = ["humans.txt"],
            Sitemap = new SitemapLimits(5, 1_000_000),
        };
        return SitePlanner.Plan(request, _diagnostics);
    }
}

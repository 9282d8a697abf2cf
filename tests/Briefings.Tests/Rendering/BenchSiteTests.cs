using System.Runtime.CompilerServices;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering;

/// <summary>The sites that speed is measured with: the pages of the two variants, and no others but those that every site has.</summary>
public class BenchSiteTests
{
    private static readonly string[] Always =
        ["404.html", "en/404.html", "en/feed/all/index.html", "en/feed/index.html", "en/feeds.opml", "en/subscribe/index.html", "feed.xml", "index.html", "robots.txt", "sitemap.xml"];

    [Fact]
    public void The_lean_site_has_articles_a_list_in_pages_and_a_feed()
    {
        var site = SiteOf("lean");

        Assert.Equal("", site.Findings);
        Assert.Equal(
            ["en/2024/a0/index.html", "en/2024/a1/index.html", "en/2024/a2/index.html", "en/feed.xml", "en/index.html", "en/page/1/index.html"],
            PathsOf(site).Where(path => !path.Contains("/b", StringComparison.Ordinal)));
        Assert.Contains("<a href=\"/en/2024/a0/\">Title 0</a> <time datetime=\"2024-01-01\">2024-01-01</time> <span>Wire</span>\n<p>Summary 0</p>", site["en/page/1/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_full_site_has_events_people_topics_and_years_too()
    {
        var site = SiteOf("full");

        Assert.Equal("", site.Findings);
        Assert.Equal(
            [
                "en/2024/a0/index.html", "en/2024/a1/index.html", "en/2024/a2/index.html", "en/2024/index.html", "en/2024/page/1/index.html", "en/archive/index.html",
                "en/events/fair/feed.xml", "en/events/fair/index.html", "en/events/index.html", "en/feed.xml", "en/index.html", "en/page/1/index.html",
                "en/people/ada/index.html", "en/people/index.html", "en/topics/boats/index.html", "en/topics/index.html",
            ],
            PathsOf(site).Where(path => !path.Contains("/b", StringComparison.Ordinal) || path.Contains("boats", StringComparison.Ordinal)));
        Assert.Contains("<li><a href=\"/en/events/fair/\">Fair</a></li>\n<li><a href=\"/en/people/ada/\">Ada</a></li>\n<li><a href=\"/en/topics/boats/\">boats</a></li>", site["en/2024/a0/index.html"], StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"/en/2024/a1/\">Title 1</a> <time>2024-01-02</time></li>", site["en/2024/a0/index.html"], StringComparison.Ordinal);
    }

    // 60 articles, so that a list of fifty takes a second page; three of them have a name that begins with "a".
    private static RenderedSite SiteOf(string variant)
    {
        var folder = Path.Combine(FolderOfSites(), variant);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
        return RenderedSite.Of(SampleArchive.Files(
        [
            .. files,
            SampleArchive.Event("fair", "title: Fair\nstart: 2024-01-01"),
            .. Enumerable.Range(0, 3).Select(i => ArticleOf($"a{i}", i)),
            .. Enumerable.Range(3, 97).Select(i => ArticleOf($"b{i}", i)),
        ]));
    }

    private static (string, string) ArticleOf(string slug, int i) => SampleArchive.Article(
        $"2024/{slug}.en",
        $"title: Title {i}\ndate: {new DateOnly(2024, 1, 1).AddDays(i):yyyy-MM-dd}\nsource: Wire\nplace: Lindau\noriginalUrl: https://wire.example/{i}\nsummary: Summary {i}\n"
            + (i < 3 ? "events: [fair]\npeople: [Ada]\ntopics: [boats]" : ""));

    private static IEnumerable<string> PathsOf(RenderedSite site) =>
        site.Paths.Except(Always).Where(path => !path.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string FolderOfSites([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Briefings.Benchmarks", "site"));
}

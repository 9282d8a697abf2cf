using Briefings.Diagnostics;
using Briefings.Tests.Rendering;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Planning;

/// <summary>What a site leaves out.</summary>
public class OutputTests
{
    private static readonly (string, string)[] Articles =
    [
        Article("2024/a.en", "date: 2024-01-01\nevents: [fair]\nplace: Lindau\ntopics: [boats]"),
        Article("2024/b.de", "date: 2024-01-02\nevents: [fair]\nplace: Lindau\ntopics: [boats]"),
        Article("2024/c.en", "date: 2024-01-03\ntopics: [boats]"),
        Event("fair", "title: Fair\nstart: 2024-01-01\nseries: fairs"),
        ("content/series/fairs.md", "---\ntitle: Fairs\n---\n"),
    ];

    [Fact]
    public void A_kind_of_subject_that_is_false_has_no_page_and_no_link()
    {
        var site = RenderedSite.Of([("site.yml", Site + "subjects: {events: false, series: false, topics: false}\n"), .. Articles]);

        Assert.Equal("", site.Findings);
        Assert.DoesNotContain(site.Paths, path => path.Contains("/events/", StringComparison.Ordinal) || path.Contains("/series/", StringComparison.Ordinal) || path.Contains("/topics/", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Paths, path => path.EndsWith(".html", StringComparison.Ordinal) && site[path].Contains("/events/", StringComparison.Ordinal));
        Assert.Contains("boats", site["en/2024/a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_what_is_foreign_lists_hold_the_pages_language()
    {
        var site = RenderedSite.Of([("site.yml", Site + "outputs: {foreign: false}\n"), .. Articles]);
        var whole = RenderedSite.Of([("site.yml", Site), .. Articles]);

        Assert.Equal(("", ""), (site.Findings, whole.Findings));
        foreach (var path in (string[])["en/topics/boats/index.html", "en/2024/index.html", "en/events/fair/index.html", "en/index.html"])
        {
            Assert.DoesNotContain("/de/2024/b/", site[path], StringComparison.Ordinal);
            Assert.Contains("/de/2024/b/", whole[path], StringComparison.Ordinal);
            Assert.Contains("/en/2024/a/", site[path], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_an_archive_nothing_leads_to_it()
    {
        var site = RenderedSite.Of([("site.yml", Site + "outputs: {archive: false}\n"), .. Articles]);

        Assert.Equal("", site.Findings);
        Assert.DoesNotContain("en/archive/index.html", site.Paths);
        Assert.DoesNotContain("en/2024/index.html", site.Paths);
        Assert.DoesNotContain("/en/archive/", site["en/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_home_that_is_a_list_has_all_briefings_of_its_language_page_after_page()
    {
        var site = RenderedSite.Of(SampleArchive.Files([("site.yml", Site + "outputs: {home: list}\npageSize: 1\n"), .. Articles]));

        Assert.Equal("", site.Findings);
        Assert.Contains("/en/2024/c/", site.Main("en/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("/en/2024/a/", site.Main("en/index.html"), StringComparison.Ordinal);
        Assert.Contains("/en/2024/a/", site.Main("en/page/1/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("/de/2024/b/", site.Main("en/page/1/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("outputs: {home: blog}", "site.yml:4:17: error BR0305: 'home' is 'blog', but must be 'news' or 'list'")]
    [InlineData("outputs: {serach: false}", "site.yml:4:11: error BR0302: Key 'serach' is not known; did you mean 'search'?")]
    [InlineData("subjects: {people: no}", "site.yml:4:20: error BR0305: 'people' is 'a single value', but must be keys with values")]
    public void What_cannot_be_said_is_reported_with_its_place(string line, string finding)
    {
        var diagnostics = new DiagnosticBag();

        Plan(diagnostics, ("site.yml", $"{Site}{line}\n"));

        Assert.StartsWith(finding, Assert.Single(diagnostics.ToSorted()).ToString(), StringComparison.Ordinal);
    }
}

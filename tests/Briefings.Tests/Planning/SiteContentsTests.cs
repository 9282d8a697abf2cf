using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Planning;

/// <summary>What the site consists of, as <c>site.yml</c> says it.</summary>
public class SiteContentsTests
{
    private static readonly (string, string)[] Two =
    [
        Article("2024/a.en", "date: 2024-01-01\nsource: Wire\nplace: Lindau\npeople: [Ada, Ben]\norganizations: [Board]\ntopics: [boats]"),
        Article("2024/b.en", "date: 2024-01-02\npeople: [Ada]"),
        Event("fair-2024", "title: Fair 2024\nstart: 2024-05-01"),
    ];

    [Fact]
    public void A_name_has_a_page_from_two_briefings_on_and_a_topic_source_or_event_from_one()
    {
        var paths = PathsOf("");

        Assert.Contains("/en/people/ada/", paths);
        Assert.Contains("/en/topics/boats/", paths);
        Assert.Contains("/en/sources/wire/", paths);
        Assert.Contains("/en/events/fair-2024/", paths);
        Assert.DoesNotContain("/en/people/ben/", paths);
        Assert.DoesNotContain(paths, path => path.StartsWith("/en/places/", StringComparison.Ordinal) || path.StartsWith("/en/organizations/", StringComparison.Ordinal));
    }

    [Fact]
    public void Languages_have_feeds_in_all_formats_topics_and_sources_in_one_and_names_none()
    {
        Assert.Equal(
            [
                "/atom.xml", "/en/atom.xml", "/en/feed.json", "/en/feed.xml", "/en/sources/wire/feed.xml", "/en/topics/boats/feed.xml",
                "/feed.json", "/feed.xml",
            ],
            FeedsIn(PathsOf("")));
    }

    [Fact]
    public void The_site_says_otherwise_kind_by_kind()
    {
        var paths = PathsOf("""
            subjects: {people: {pages: 1, feeds: [atom]}, places: {pages: 1}, topics: {feeds: []}, sources: {pages: 2}}
            feeds: {formats: [rss]}
            outputs: {twins: [json]}
            """);

        Assert.Contains("/en/people/ben/", paths);
        Assert.Contains("/en/places/lindau/", paths);
        Assert.DoesNotContain("/en/sources/wire/", paths);
        Assert.Equal(["/en/feed.xml", "/en/people/ada/atom.xml", "/en/people/ben/atom.xml", "/feed.xml"], FeedsIn(paths));
        Assert.Contains("/en/2024/a/index.json", paths);
        Assert.DoesNotContain("/en/2024/a/index.md", paths);
    }

    [Fact]
    public void Pages_side_by_side_can_be_left_out()
    {
        (string, string)[] versions = [Article("2024/c.en", "date: 2024-02-01\ntranslationKey: c"), Article("2024/d.de", "date: 2024-02-01\ntranslationKey: c")];

        Assert.Contains("/en/2024/c/de/", PathsOf("", more: versions));
        Assert.DoesNotContain("/en/2024/c/de/", PathsOf("outputs: {compare: false}", more: versions));
    }

    [Fact]
    public void What_was_published_stays()
    {
        var paths = PathsOf("", "url /en/people/ben/\nurl /en/people/ada/atom.xml\nurl /en/2024/a/index.json\n");

        Assert.Contains("/en/people/ben/", paths);
        Assert.Contains("/en/people/ada/atom.xml", paths);
        Assert.DoesNotContain("/en/people/ada/feed.xml", paths);
        Assert.Contains("/en/2024/a/index.json", paths);
        Assert.DoesNotContain("/en/2024/b/index.json", paths);
    }

    [Theory]
    [InlineData("subjects: {persons: {pages: 1}}", "site.yml:4:12: error BR1205: 'persons' is no kind of subject; there are events, ")]
    [InlineData("subjects: {people: 2}", "site.yml:4:20: error BR0305: 'people' is 'a single value'")]
    [InlineData("subjects: {people: {feeds: [rrs]}}", "site.yml:4:29: error BR0305: 'feeds' is 'rrs', but must be a list of rss, atom, json")]
    [InlineData("subjects: {events: {pages: 2}}", "site.yml:4:21: error BR0302: Key 'pages' is not known")]
    [InlineData("outputs: {twins: [pdf]}", "site.yml:4:19: error BR0305: 'twins' is 'pdf'")]
    [InlineData("feeds: {formats: [xml]}", "site.yml:4:19: error BR0305: 'formats' is 'xml'")]
    public void What_there_is_not_is_reported_with_its_place(string line, string finding)
    {
        var diagnostics = new DiagnosticBag();

        SiteConfigReader.Read(SampleArchive.Files(("site.yml", Site + line + "\n")), diagnostics);

        Assert.Contains(finding, string.Join('\n', diagnostics.ToSorted()), StringComparison.Ordinal);
    }

    private static string[] FeedsIn(IEnumerable<string> paths) =>
        [.. paths.Where(path => Path.GetFileName(path) is "feed.xml" or "atom.xml" or "feed.json").Order(StringComparer.Ordinal)];

    private static string[] PathsOf(string config, string published = "", params (string, string)[] more)
    {
        var diagnostics = new DiagnosticBag();
        var files = SampleArchive.Files([("site.yml", Site + config + "\n"), ("urls.lock", published), .. Two, .. more]);
        var request = new PlanRequest(ArchiveReader.Read(files, diagnostics), SiteConfigReader.Read(files, diagnostics)!)
        {
            Published = PublishedUrls.Read(files, diagnostics),
        };
        var plan = SitePlanner.Plan(request, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return [.. Paths(plan)];
    }
}

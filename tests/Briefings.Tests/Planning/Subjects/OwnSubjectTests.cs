using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Subjects;
using Briefings.Tests.Rendering;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Planning.Subjects;

/// <summary>Kinds of subject that a site adds, and what it says of single subjects.</summary>
public class OwnSubjectTests
{
    private const string Sectors = Site + "subjects:\n  sectors: {title: {en: Sectors, de: Branchen}, feeds: [rss, atom]}\n  people: {title: Faces}\n";

    private static readonly (string, string)[] Two =
    [
        Article("2024/a.en", "date: 2024-01-01\nsectors: [Shipping, Fishing]\npeople: [Ada]\ntopics: [logical replication]"),
        Article("2024/b.de", "date: 2024-01-02\nsectors: shipping\npeople: [Ada]\ntopics: [réplication logique]"),
    ];

    [Fact]
    public void A_kind_of_the_sites_own_has_pages_feeds_an_index_and_its_title_in_each_language()
    {
        var site = RenderedSite.Of([("site.yml", Sectors), .. Two]);

        Assert.Equal("", site.Findings);
        Assert.Equal(
            [
                "de/sectors/index.html", "de/sectors/shipping/atom.xml", "de/sectors/shipping/feed.xml", "de/sectors/shipping/index.html",
                "en/sectors/fishing/atom.xml", "en/sectors/fishing/feed.xml", "en/sectors/fishing/index.html", "en/sectors/index.html",
                "en/sectors/shipping/atom.xml", "en/sectors/shipping/feed.xml", "en/sectors/shipping/index.html",
            ],
            site.Paths.Where(path => path.Contains("/sectors/", StringComparison.Ordinal)));
        Assert.Contains("<h1>Branchen</h1>", site["de/sectors/index.html"], StringComparison.Ordinal);
        Assert.Contains("<div><dt>Sectors</dt>", site["en/2024/a/index.html"], StringComparison.Ordinal);
        Assert.Contains("<a href=\"/archive/en/sectors/fishing/\">Fishing</a>", site["en/2024/a/index.html"], StringComparison.Ordinal);
        Assert.Contains(">Branchen</a>", site["de/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_takes_the_place_of_the_programs_word_for_a_kind()
    {
        var site = RenderedSite.Of([("site.yml", Sectors), .. Two]);

        Assert.Contains("<h1>Faces</h1>", site["en/people/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(">People<", site["en/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_the_site_does_not_add_is_unknown_in_front_matter()
    {
        var diagnostics = new DiagnosticBag();

        Plan(diagnostics, Article("2024/a.en", "sectors: [Shipping]"));

        Assert.Equal("content/briefings/2024/a.en.md:5:1: error BR0302: Key 'sectors' is not known", Assert.Single(diagnostics.ToSorted()).ToString().Split(';')[0]);
    }

    [Theory]
    [InlineData("sectors: {feeds: [rss]}", "site.yml:5:3: error BR1205: 'sectors' is no kind of subject; there are")]
    [InlineData("peple: {pages: 2}", "site.yml:5:3: error BR1205: 'peple' is no kind of subject; did you mean 'people'?; there are")]
    [InlineData("title: {title: Titles}", "site.yml:5:3: error BR1206: 'title' cannot be the key")]
    [InlineData("Sectors: {title: Sectors}", "site.yml:5:3: error BR1206: 'Sectors' cannot be the key")]
    [InlineData("archive: {title: Archives}", "site.yml:5:3: error BR1206: 'archive' cannot be the key")]
    public void A_kind_that_cannot_be_is_reported_with_its_place(string line, string finding)
    {
        var diagnostics = new DiagnosticBag();

        Plan(diagnostics, ("site.yml", $"{Site}subjects:\n  {line}\n"));

        Assert.StartsWith(finding, Assert.Single(diagnostics.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_named_by_its_id_has_the_name_of_each_language_everywhere()
    {
        var site = RenderedSite.Of(
        [
            ("site.yml", Sectors),
            ("content/subjects/topics/logical-replication.md", "---\ntitle: {en: logical replication, de: logische Replikation}\n---\n"),
            Article("2024/a.en", "date: 2024-01-01\ntopics: [logical-replication, logical replication]"),
            Article("2024/b.de", "date: 2024-01-02\ntopics: [logical-replication]"),
        ]);

        Assert.Equal("", site.Findings);
        Assert.Contains("<h1>logische Replikation</h1>", site["de/topics/logical-replication/index.html"], StringComparison.Ordinal);
        Assert.Contains(">logische Replikation</a>", site["de/2024/b/index.html"], StringComparison.Ordinal);
        Assert.Contains("\"logical replication\"", site["en/search/filters.json"], StringComparison.Ordinal);
        Assert.DoesNotContain("logical-replication", site["en/search/filters.json"], StringComparison.Ordinal);
        Assert.DoesNotContain(site.Paths, path => path.Contains("logical-replication-2", StringComparison.Ordinal));
    }

    [Fact]
    public void Follow_in_a_subjects_file_gives_it_a_page_and_feeds()
    {
        var diagnostics = new DiagnosticBag();

        var plan = Plan(
            diagnostics,
            Article("2024/a.en", "date: 2024-01-01\npeople: [Ada Lovelace, Ben]\nevents: [fair]"),
            ("content/subjects/people/ada-lovelace.md", "---\nfollow: true\n---\n\nShe *counts*.\n"),
            Event("fair", "title: Fair\nfollow: true"));

        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(
            [
                "/en/events/fair/", "/en/events/fair/atom.xml", "/en/events/fair/feed.json", "/en/events/fair/feed.xml",
                "/en/people/", "/en/people/ada-lovelace/", "/en/people/ada-lovelace/atom.xml", "/en/people/ada-lovelace/feed.json", "/en/people/ada-lovelace/feed.xml",
            ],
            Paths(plan).Where(path => path.StartsWith("/en/people/", StringComparison.Ordinal) || path.StartsWith("/en/events/fair/", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_file_joins_the_names_of_a_topic_in_several_languages_and_shows_its_notes()
    {
        var site = RenderedSite.Of(
        [
            ("site.yml", Sectors), .. Two,
            ("content/subjects/topics/replication.md", "---\ntitle: {en: logical replication, fr: réplication logique}\n---\n\nHow data *travels*.\n"),
        ]);

        Assert.Equal("", site.Findings);
        Assert.Contains("en/topics/replication/index.html", site.Paths);
        Assert.Contains("de/topics/replication/index.html", site.Paths);
        Assert.DoesNotContain("en/topics/logical-replication/index.html", site.Paths);
        Assert.Contains("<em>travels</em>", site["en/topics/replication/index.html"], StringComparison.Ordinal);
        Assert.Contains("<a href=\"/archive/de/topics/replication/\">réplication logique</a>", site["de/2024/b/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_subject_that_nothing_names_is_a_warning()
    {
        var diagnostics = new DiagnosticBag();

        Plan(
            diagnostics,
            Article("2024/a.en", "topics: [boats]"),
            Article("2024/b.en", "draft: true\ntopics: [canoes]"),
            ("content/subjects/topics/boat.md", "---\nfollow: true\n---\n"),
            ("content/subjects/topics/canoes.md", "---\nfollow: true\n---\n"),
            ("content/subjects/topics/ships.md", "---\ntitle: Ships\n---\n"));

        Assert.Equal(
            [
                "content/subjects/topics/boat.md:1:1: warning BR1207: No briefing has 'boat' below 'topics'; did you mean 'boats'?",
                "content/subjects/topics/ships.md:2:8: warning BR1207: No briefing has 'Ships' below 'topics'",
            ],
            diagnostics.ToSorted().Select(found => found.ToString()));
    }

    [Fact]
    public void A_file_of_a_subject_of_an_unknown_kind_is_an_error()
    {
        var diagnostics = new DiagnosticBag();

        Plan(diagnostics, Article("2024/a.en", "topics: [boats]"), ("content/subjects/topic/boats.md", "---\nfollow: true\n---\n"));

        Assert.StartsWith(
            "content/subjects/topic/boats.md: error BR1205: 'topic' is no kind of subject; did you mean 'topics'?",
            Assert.Single(diagnostics.ToSorted()).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_article_names_of_the_sites_own_kinds_is_written_as_it_was_read()
    {
        var (path, text) = Article("2024/a.en", "title: A\ntopics:\n  - boats\nsectors:\n  - Fishing\n  - \"Trade: sea\"");

        var article = ArticleReader.Read(new SourceText(path, text), new DiagnosticBag(), "sectors")!;

        Assert.Contains("topics:\n  - boats\nsectors:\n  - Fishing\n  - \"Trade: sea\"\n", ContentWriter.Write(article), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_two_files_claim_is_reported()
    {
        var diagnostics = new DiagnosticBag();

        Plan(
            diagnostics,
            Article("2024/a.en", "topics: [boats, ships]"),
            ("content/subjects/topics/boats.md", "---\ntitle: {en: Boats, de: Ships}\n---\n"),
            ("content/subjects/topics/ships.md", "---\ntitle: ships\n---\n"));

        Assert.Equal(
            "content/subjects/topics/ships.md:2:8: error BR1208: 'ships' is a name of 'content/subjects/topics/boats.md' too; keep it in one of the two files",
            Assert.Single(diagnostics.ToSorted()).ToString());
    }

    [Fact]
    public void The_kinds_of_the_program_are_those_of_the_table()
    {
        Assert.Equal(
            Briefings.Configuration.SubjectSettings.Defaults.Keys.Order(StringComparer.Ordinal),
            SubjectKind.BuiltIn.Select(kind => kind.Key).Order(StringComparer.Ordinal));
    }
}

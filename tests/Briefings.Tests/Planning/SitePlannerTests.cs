using Briefings.Diagnostics;
using Briefings.Planning.Pages;
using Briefings.Planning.Subjects;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Planning;

public class SitePlannerTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Articles_are_below_their_language_and_year()
    {
        var plan = Plan(
            _diagnostics,
            Article("2024/pier-opens.en", "date: 2024-05-01"),
            Article("2024/pier-eroeffnet.de", "date: 2024-05-02\nslug: pier"),
            Article("undated/old-letter.en"));

        Assert.Empty(_diagnostics.ToSorted());
        Assert.Equal(
            ["/de/2024/pier/", "/en/2024/pier-opens/", "/en/undated/old-letter/"],
            plan.Pages.OfType<ArticlePage>().Select(page => page.Path.ToString()));
    }

    [Fact]
    public void Two_articles_with_one_address_are_reported_at_both_places()
    {
        Plan(
            _diagnostics,
            Article("2024/pier.en", "date: 2024-05-01"),
            Article("2024/other.en", "date: 2024-05-02\nslug: pier"));

        Assert.Equal(
            [
                "content/briefings/2024/other.en.md:6:7: error BR0601: '/en/2024/pier/' is the address of "
                    + "content/briefings/2024/pier.en.md:1:1 too; give one of them another 'slug'",
                "content/briefings/2024/pier.en.md:1:1: error BR0601: '/en/2024/pier/' is the address of "
                    + "content/briefings/2024/other.en.md:6:7 too; give one of them another 'slug'",
            ],
            _diagnostics.ToSorted().Select(found => found.ToString()));
    }

    [Fact]
    public void A_former_address_leads_to_the_article()
    {
        var plan = Plan(_diagnostics, Article("2024/pier.en", "date: 2024-05-01\naliases: [/old/pier.html, /p/1]"));

        Assert.Empty(_diagnostics.ToSorted());
        Assert.Equal(
            ["old/pier.html", "p/1/index.html"], plan.Pages.OfType<RedirectPage>().Select(page => page.Path.FileName));
    }

    [Theory]
    [InlineData("/en/2024/other/", "BR0602")]
    [InlineData("/EN/2024/Other", "BR0602")]
    [InlineData("/sitemap.xml", "BR0602")]
    [InlineData("/en/2024/pier/", "BR0603")]
    [InlineData("https://elsewhere.example/", "BR0604")]
    [InlineData("//elsewhere.example/", "BR0604")]
    [InlineData("/../secret/", "BR0604")]
    [InlineData("/%2e%2e/secret/", "BR0604")]
    [InlineData("old/", "BR0604")]
    public void A_former_address_that_cannot_be_one_is_reported_where_it_is(string alias, string code)
    {
        Plan(
            _diagnostics,
            Article("2024/pier.en", $"date: 2024-05-01\naliases: ['{alias}']"),
            Article("2024/other.en", "date: 2024-05-02"));

        var found = Assert.Single(_diagnostics.ToSorted());
        Assert.Equal((code, "content/briefings/2024/pier.en.md", 6), (found.Code, found.Place.Path, found.Place.Line));
    }

    [Fact]
    public void Two_articles_that_send_each_other_in_a_circle_are_both_reported()
    {
        Plan(
            _diagnostics,
            Article("2024/a.en", "date: 2024-05-01\naliases: [/en/2024/b/]"),
            Article("2024/b.en", "date: 2024-05-02\naliases: [/en/2024/a/]"));

        Assert.Equal(["BR0602", "BR0602"], _diagnostics.ToSorted().Select(found => found.Code));
    }

    [Fact]
    public void Drafts_and_what_has_expired_are_left_out()
    {
        var files = SampleArchive.Files(
            Article("2024/draft.en", "draft: true"),
            Article("2024/over.en", "expires: 2024-06-01"),
            Article("2024/lasts.en", "expires: 2024-06-02"));

        var plan = Plan(files, _diagnostics, asOf: new DateOnly(2024, 6, 1));

        Assert.Equal("urn:test:2024/lasts.en", Assert.Single(plan.Index.Briefings).Article.Id);
        Assert.Empty(_diagnostics.ToSorted());
        Assert.Equal(3, Plan(files, _diagnostics, drafts: true).Index.Briefings.Length);
        Assert.Equal(["BR0605", "BR0605"], _diagnostics.ToSorted().Select(found => found.Code));
    }

    [Fact]
    public void Versions_share_the_stated_key_or_the_name_of_their_file()
    {
        var plan = Plan(
            _diagnostics,
            Article("2024/pier.en", "date: 2024-05-01"),
            Article("2024/pier.fr", "date: 2024-05-03"),
            Article("2024/brücke.de", "date: 2024-05-02\ntranslationKey: bridge"),
            Article("2023/bridge.en", "date: 2023-05-02\ntranslationKey: bridge"));

        Assert.Equal(
            ["en fr", "en de"],
            plan.Index.Releases.Select(release => string.Join(' ', release.Versions.Select(version => version.Language))));
    }

    [Fact]
    public void Files_of_two_years_with_one_name_and_language_are_two_releases()
    {
        var plan = Plan(
            _diagnostics,
            Article("2023/results.en", "date: 2023-03-01"),
            Article("2024/results.en", "date: 2024-03-01"),
            Article("2024/results.de", "date: 2024-03-02"));

        Assert.Equal([2, 1], plan.Index.Releases.Select(release => release.Versions.Length));
    }

    [Fact]
    public void Names_that_come_to_one_slug_are_distinguished_and_spellings_of_one_name_are_not()
    {
        var plan = Plan(
            _diagnostics,
            Article("2024/a.en", "topics: [C++, c#, 东北]\npeople: [Zoë Ångström, ZOË  ÅNGSTRÖM, Zoe Angstrom]"),
            Article("2024/b.en", "people: [Zoë Ångström]"));

        Assert.Equal(
            ["/en/topics/c-2/", "/en/topics/c/", "/en/topics/东北/"],
            Paths(plan).Where(path => path.StartsWith("/en/topics/", StringComparison.Ordinal) && path.EndsWith('/') && path.Length > "/en/topics/".Length));
        Assert.Equal("zoe-angstrom", Assert.Single(plan.Index.Subjects[SubjectKind.Person]).Slug.Value);
    }

    [Fact]
    public void A_subject_has_a_page_in_the_languages_that_name_it()
    {
        var plan = Plan(
            _diagnostics,
            Event("regatta-2024", "title: Regatta 2024"),
            Event("silent-2024", "title: Nobody came"),
            Article("2024/a.en", "translationKey: a\nevents: [regatta-2024]\ntopics: [boats]"),
            Article("2024/a2.de", "translationKey: a\nevents: [regatta-2024]\ntopics: [Boote]"),
            Article("2024/b.fr", "topics: [boats]"));

        var paths = Paths(plan);
        Assert.Contains("/de/events/regatta-2024/", paths);
        Assert.DoesNotContain("/fr/events/regatta-2024/", paths);
        Assert.Contains("/en/events/silent-2024/", paths);
        Assert.Contains("/fr/topics/boats/", paths);
        Assert.Contains("/de/topics/boote/", paths);
        Assert.DoesNotContain("/de/topics/boats/", paths);
        Assert.Empty(_diagnostics.ToSorted());
    }

    [Fact]
    public void What_a_source_does_not_let_be_shown_is_gone_before_anything_is_rendered()
    {
        var files = SampleArchive.Files(
            ("site.yml", Site + "sources:\n  Wire: {display: link}\n  Daily: {display: excerpt}\n"),
            Article("2024/a.en", "source: Wire\nsummary: Secret.", "Secret."),
            Article("2024/b.en", "source: Daily", "First sentence. Second sentence.\n\nThe rest."),
            Article("2024/c.en", "source: Wire\ndisplay: full", "Open."));

        var plan = Plan(files, _diagnostics);

        var shown = plan.Index.Briefings.ToDictionary(briefing => briefing.Path.Value);
        Assert.Equal(("", null), (shown["en/undated/a/"].Body, shown["en/undated/a/"].Article.Summary));
        Assert.Equal(("", "First sentence. Second sentence."), (shown["en/undated/b/"].Body, shown["en/undated/b/"].Article.Summary));
        Assert.Equal("Open.", shown["en/undated/c/"].Body.Trim());
        Assert.All(shown.Values, briefing => Assert.Equal("", briefing.Article.Body));
    }

    [Fact]
    public void Control_characters_and_turned_text_are_taken_out()
    {
        var plan = Plan(_diagnostics, Article("2024/a.en", "title: \"pay \\u202Efdp.exe\\u2069\\u0007 now\""));

        Assert.Equal("pay fdp.exe now", Assert.Single(plan.Index.Briefings).Article.Title);
    }
}

using Briefings.Tests.Planning;
using Xunit;
using static Briefings.Tests.Planning.SampleArchive;

namespace Briefings.Tests.Workflows.Build;

public sealed class AllErrorsTests : IDisposable
{
    private readonly BuildRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Every_error_of_the_plan_comes_at_once_and_the_last_good_site_is_not_touched()
    {
        Assert.Empty(_run.Build(SampleArchive.Files(Article("2024/pier.en", "date: 2024-05-01"))));
        var good = _run.ReadAll();

        var found = _run.Build(SampleArchive.Files(
            Article("2024/pier.en", "date: 2024-05-01"),
            Article("2024/other.en", "date: 2024-05-02\nslug: pier"),
            Article("2024/loop.en", "date: 2024-05-03\naliases: [/en/2024/loop/, /en/2024/pier/, /x/]"),
            Article("2024/again.en", "date: 2024-05-03\naliases: [/x/]"),
            Article("2024/links.en", "date: 2024-05-04", "[a](/en/2024/pire/) [b](#p9)\n\n[c](/fr/2024/pier/)")));

        Assert.Equal(
            [
                "links.en.md:8:5 BR0606", "links.en.md:8:25 BR0607", "links.en.md:10:5 BR0606", "loop.en.md:6:11 BR0603",
                "loop.en.md:6:27 BR0602", "loop.en.md:6:43 BR0602", "other.en.md:6:7 BR0601", "pier.en.md:1:1 BR0601",
            ],
            Places(found, "content/briefings/2024/"));
        Assert.Equal(good, _run.ReadAll());
    }

    [Fact]
    public void Errors_in_content_do_not_hide_those_of_addresses_links_and_templates()
    {
        Assert.Empty(_run.Build(SampleArchive.Files(Article("2024/pier.en", "date: 2024-05-01"))));
        var good = _run.ReadAll();

        var found = _run.Build(SampleArchive.Files(
            Article("2024/pier.en", "date: 2024-05-01\nevents: [nowhere]\nrelated: [urn:test:gone]"),
            Article("2024/other.en", "date: 2024-05-02\nslug: pier", "[a](/gone/)"),
            Article("2024/hafen.de", "date: 2024-05-02\ntranslationKey: Pier"),
            ("content/decisions.yml", "links:\n  - {kind: translation, a: 'urn:test:2024/pier.en', b: 'urn:test:lost', accept: true}\n"),
            ("templates/404.html", "{{ include 'partials/tap.html' }}")));

        Assert.Equal(
            [
                "hafen.de.md:6:17 BR0610", "other.en.md:6:7 BR0601", "other.en.md:9:5 BR0606",
                "pier.en.md:1:1 BR0601", "pier.en.md:6:10 BR0203", "pier.en.md:7:11 BR0205",
                "content/decisions.yml:2:12 BR0611", "templates/404.html:1:13 BR0702",
            ],
            Places(found, "content/briefings/2024/"));
        Assert.Equal(good, _run.ReadAll());
    }

    [Fact]
    public void An_article_that_cannot_be_read_makes_no_links_to_it_broken()
    {
        var found = _run.Build(SampleArchive.Files(
            ("content/briefings/2024/pier.en.md", "no front matter"), Article("2024/other.en", "date: 2024-05-02", "[a](../pier/)")));

        Assert.Equal(["pier.en.md:1:1 BR0201"], Places(found, "content/briefings/2024/"));
    }

    [Fact]
    public void Templates_are_checked_even_when_the_configuration_cannot_be_read()
    {
        var files = SampleArchive.Files(("site.yml", "title: [\n"), ("templates/404.html", "{{ include 'partials/tap.html' }}"));

        Assert.Contains("templates/404.html:1:13: error BR0702", _run.Build(files), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_only_fails_on_a_page_leaves_the_last_good_site()
    {
        Assert.Empty(_run.Build(SampleArchive.Files(Article("2024/pier.en", "date: 2024-05-01"))));
        var good = _run.ReadAll();

        var found = _run.Build(SampleArchive.Files(
            Article("2024/pier.en", "date: 2024-05-01"), ("templates/404.html", "{{ name = 'no-such.html' }}{{ include name }}")));

        Assert.Contains("templates/404.html:1:31: error BR0701", found, StringComparison.Ordinal);
        Assert.Equal(good, _run.ReadAll());
    }

    // As in "pier.en.md:6:7 BR0601".
    private static IEnumerable<string> Places(string found, string folder) =>
        found.Split('\n').Select(line => line.Replace(folder, "", StringComparison.Ordinal).Split(": "))
            .Select(parts => $"{parts[0]} {parts[1].Split(' ')[1]}");
}

using Xunit;

namespace Briefings.Tests.Rendering.Themes;

public class ThemeTests
{
    [Fact]
    public void A_site_lays_its_own_file_over_the_built_in_one()
    {
        var site = RenderedSite.Of(("templates/404.html", "<p>{{ site.title }}: {{ t.not_found_title }}</p>"));

        Assert.Equal("<p>Hafennachrichten: Hier ist nichts</p>", site["de/404.html"]);
        Assert.Contains("<h1>Archive</h1>", site["en/archive/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_changes_one_word_in_one_line()
    {
        var site = RenderedSite.Of(("templates/i18n/de.yml", "not_found_title: Leer\n"), ("templates/i18n/en.yml", "archive: Stacks\n"));

        Assert.Empty(site.Findings);
        Assert.Contains("<h1>Leer</h1>", site["de/404.html"], StringComparison.Ordinal);
        Assert.Contains("Zur Startseite", site["de/404.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>Archiv</h1>", site["de/archive/index.html"], StringComparison.Ordinal);
        Assert.Contains("<h1>Stacks</h1>", site["en/archive/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_the_site_does_not_have_is_one_warning()
    {
        var site = RenderedSite.Of(("templates/i18n/fr.yml", "home: Accueil\nhomme: Accueil\n"));

        Assert.Equal("templates/i18n/fr.yml:2:1: warning BR0705: The site has no text 'homme'; did you mean 'home'?", site.Findings);
        Assert.NotEmpty(site.Paths);
    }

    [Theory]
    [InlineData("months: January", "templates/i18n/en.yml:1:9: error BR0305: 'months' is 'January', but must be a list of twelve months")]
    [InlineData("months: [January]", "templates/i18n/en.yml:1:9: error BR0305: 'months' is 'January', but must be a list of twelve months")]
    [InlineData("home: [a, b]", "templates/i18n/en.yml:1:7: error BR0305: 'home'")]
    [InlineData("count_briefings: {one: a}", "templates/i18n/en.yml:1:18: error BR0703: The text 'count_briefings.other'")]
    [InlineData("count_briefings: {some: a, other: b}", "templates/i18n/en.yml:1:19: error BR0302: Key 'some'")]
    [InlineData("- a", "templates/i18n/en.yml:1:1: error BR03")]
    public void A_word_of_the_wrong_type_is_an_error_with_its_place(string text, string finding)
    {
        var site = RenderedSite.Of(("templates/i18n/en.yml", text + "\n"));

        Assert.Contains(finding, site.Findings, StringComparison.Ordinal);
        Assert.Empty(site.Paths);
    }

    [Fact]
    public void A_text_that_no_language_has_is_reported_where_a_template_asks_for_it()
    {
        var site = RenderedSite.Of(("templates/404.html", "{{ t.home }}\n{{ t.arcive }}"));

        Assert.Equal(
            "templates/404.html:2:6: error BR0704: The text 't.arcive' is not in 'templates/i18n'; did you mean 'archive'?",
            site.Findings);
    }

    [Fact]
    public void Mistakes_of_all_templates_are_reported_at_once()
    {
        var site = RenderedSite.Of(
            ("templates/404.html", "{{ include 'partials/nowhere.html' }}"), ("templates/year.html", "{{ if x }}"));

        Assert.Contains("templates/404.html:1:13: error BR0702: There is no template 'partials/nowhere.html'", site.Findings, StringComparison.Ordinal);
        Assert.Contains("templates/year.html:1:", site.Findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ page.titel }}")]
    [InlineData("{{ asset \"nothing.css\" }}")]
    [InlineData("{{ nothing }}")]
    public void A_mistake_that_shows_only_in_rendering_is_reported_once_with_its_place(string template)
    {
        var site = RenderedSite.Of(("templates/archive.html", template));

        var finding = Assert.Single(site.Findings.Split('\n'));
        Assert.StartsWith("templates/archive.html:1:", finding, StringComparison.Ordinal);
    }
}

using Xunit;

namespace Briefings.Tests.Rendering;

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
    public void A_missing_text_is_reported_with_its_file_and_key()
    {
        var site = RenderedSite.Of(("templates/i18n/fr.yml", "home: Accueil\nhomme: Accueil\n"));

        Assert.Contains("templates/i18n/fr.yml: error BR0703: The text 'archive' is missing; translate it here", site.Findings, StringComparison.Ordinal);
        Assert.Contains("templates/i18n/fr.yml:2:1: error BR0302: Key 'homme' is not known; did you mean 'home'?", site.Findings, StringComparison.Ordinal);
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

using System.Text.RegularExpressions;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Composing;

public class OwnPageTests
{
    private static readonly (string Path, string Text) About =
        ("content/pages/about.en.md", "---\ntitle: About us\nmenu: true\nsummary: Who we are\n---\n\n# Who\n\nWe keep the [archive](/en/archive/).\n");

    private static readonly (string Path, string Text) Ueber =
        ("content/pages/about.de.md", "---\ntitle: Über uns\nslug: ueber-uns\nmenu: Wir\n---\n\nWir führen das Archiv.\n");

    [Fact]
    public void A_page_is_below_its_language_and_knows_its_versions()
    {
        var site = RenderedSite.Of(About, Ueber);

        Assert.Empty(site.Findings);
        Assert.Contains("<h1>About us</h1>", site.Main("en/about/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"who\">Who</h2>", site.Main("en/about/index.html"), StringComparison.Ordinal);
        Assert.Contains("hreflang=\"de\" href=\"https://news.example/archive/de/ueber-uns/\"", site.Head("en/about/index.html"), StringComparison.Ordinal);
        Assert.Contains("hreflang=\"en\" href=\"https://news.example/archive/en/about/\"", site.Head("de/ueber-uns/index.html"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"Who we are\">", site.Head("en/about/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/pages/about/index.en.md", "", "en/about/index.html")]
    [InlineData("content/pages/about/index.en.md", "slug: us\n", "en/us/index.html")]
    [InlineData("content/pages/legal/about/index.en.md", "slug: us\n", "en/legal/us/index.html")]
    [InlineData("content/pages/index.en.md", "", "en/index/index.html")]
    public void A_page_in_a_folder_of_its_own_has_the_name_of_the_folder(string file, string fields, string page)
    {
        var site = RenderedSite.Of((file, $"---\ntitle: About\n{fields}---\n\nText.\n"));

        Assert.Empty(site.Findings);
        Assert.Contains("<h1>About</h1>", site.Main(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Head\n\nWe *keep* the [archive](/en/archive/). It is old.\n", "We keep the archive. It is old.")]
    [InlineData("- one\n- two\n", "Imprint")]
    public void Without_a_summary_its_first_sentences_or_its_title_describe_it(string body, string description)
    {
        var site = RenderedSite.Of(("content/pages/imprint.en.md", $"---\ntitle: Imprint\n---\n\n{body}"));

        Assert.Contains($"<meta name=\"description\" content=\"{description}\">", site.Head("en/imprint/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_in_the_sitemap_and_the_search_and_in_no_feed_or_list()
    {
        var site = RenderedSite.Of(About, Ueber);

        Assert.Contains("https://news.example/archive/en/about/", site["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains(site.Paths.Where(path => path.StartsWith("en/search/", StringComparison.Ordinal)), path => site[path].Contains("/archive/en/about/", StringComparison.Ordinal));
        foreach (var path in site.Paths.Where(path => path.EndsWith(".xml", StringComparison.Ordinal) && path != "sitemap.xml"))
            Assert.DoesNotContain("About us", site[path], StringComparison.Ordinal);
        Assert.DoesNotContain("About us", site.Main("en/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_menu_of_the_program_has_five_words_the_pages_that_ask_for_it_and_the_rest_behind_more()
    {
        var page = RenderedSite.Of(About, Ueber)["de/index.html"];
        var menu = page[page.IndexOf("<nav class=\"sections\"", StringComparison.Ordinal)..page.IndexOf("<main", StringComparison.Ordinal)];

        var folded = menu.IndexOf("<details>", StringComparison.Ordinal);
        Assert.Equal(["Archiv", "Ereignisse", "Personen", "Wir", "Reihen"], Words(menu[..folded]));
        Assert.Equal(["Abonnieren"], Words(menu[folded..]));
        Assert.Contains("<summary>Mehr</summary>", menu, StringComparison.Ordinal);

        static IEnumerable<string> Words(string part) => Regex.Matches(part, "<li><a[^>]*>([^<]+)</a>").Select(match => match.Groups[1].Value);
    }

    [Fact]
    public void The_menu_and_the_foot_of_the_site_are_what_site_yml_lists()
    {
        var site = RenderedSite.Of(About, Ueber, Site("""
            menu: [home, {to: archive, label: {en: Back issues, de: Alte Hefte}}, about]
            footer: [about, {to: "https://elsewhere.example/", label: Elsewhere}, {to: /feed.xml, label: Feed}]
            """));

        Assert.Empty(site.Findings);
        Assert.Contains("<a href=\"/archive/de/archive/\">Alte Hefte</a>", site["de/index.html"], StringComparison.Ordinal);
        Assert.Contains("<a href=\"/archive/de/ueber-uns/\">Wir</a>", site["de/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("Reihen</a>", site["de/index.html"], StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"https://elsewhere.example/\">Elsewhere</a></li>", site["de/index.html"], StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"/archive/en/about/\" lang=\"en\" hreflang=\"en\">About us</a></li>", site["fr/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("menu: [archiv]", "site.yml:4:8: error BR1202: The site has no section or page 'archiv'; did you mean 'archive'?")]
    [InlineData("footer: [/nowhere/]", "site.yml:4:10: error BR1202: There is no page at '/nowhere/'")]
    [InlineData("menu: [\"javascript:alert(1)\"]", "site.yml:4:8: error BR0305: 'menu' is 'javascript:alert(1)'")]
    [InlineData("menu: [{to: home, menu: [home]}]", "site.yml:4:19: error BR1213: An entry of a menu has no 'menu' below it")]
    [InlineData("menu: [{label: More, children: [home]}]", "site.yml:4:22: error BR1213: An entry of a menu has no 'children' below it")]
    [InlineData("menu: home", "site.yml:4:7: warning BR1212: 'menu' is 'home', so that the menu has nothing else")]
    [InlineData("theme: {logo: lgo.svg}", "site.yml:4:15: error BR1203: 'logo' names 'lgo.svg', which is not in 'static/'; did you mean 'logo.svg'?")]
    [InlineData("theme: {accent: \"red;}\"}", "site.yml:4:17: error BR0305: 'accent' is 'red;}'")]
    public void What_leads_nowhere_is_reported_with_its_place(string line, string finding)
    {
        var site = RenderedSite.Of(("site.yml", $"title: T\nbaseUrl: https://news.example/\ndefaultLanguage: en\n{line}\n"), ("static/logo.svg", "<svg/>"));

        Assert.Contains(finding, site.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_title_and_a_menu_that_there_is_not_are_reported()
    {
        var site = RenderedSite.Of(("content/pages/about.en.md", "---\ntitle:\nmenu: main\n---\n\nText.\n"), ("content/pages/other.en.md", "---\ntitle: \"\"\n---\n\nText.\n"));

        Assert.Contains("content/pages/about.en.md:2:7: error BR0305: 'title' is '', but must be a text", site.Findings, StringComparison.Ordinal);
        Assert.Contains("content/pages/about.en.md:3:7: warning BR1214: 'menu: main' names no menu", site.Findings, StringComparison.Ordinal);
        Assert.Contains("content/pages/other.en.md:2:8: error BR0305: 'title' is '', but must be a text", site.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_static_go_out_as_they_are_and_robots_takes_the_place_of_ours()
    {
        var site = RenderedSite.Of(("static/robots.txt", "User-agent: *\nDisallow: /\n"), ("static/.well-known/security.txt", "Contact: x"), ("static/CNAME", "news.example"));

        Assert.Empty(site.Findings);
        Assert.Equal("User-agent: *\nDisallow: /\n", site["robots.txt"]);
        Assert.Equal("Contact: x", site[".well-known/security.txt"]);
        Assert.Equal("news.example", site["CNAME"]);
    }

    [Fact]
    public void A_file_of_static_that_takes_a_pages_address_is_an_error()
    {
        var site = RenderedSite.Of(About, ("static/en/about/index.html", "mine"));

        Assert.Contains("static/en/about/index.html: error BR0601: ", site.Findings, StringComparison.Ordinal);
        Assert.Contains("content/pages/about.en.md:2:8: error BR0601: ", site.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Logo_colour_and_icon_of_the_site_are_shown()
    {
        var site = RenderedSite.Of(
            Site("theme: {accent: \"#0a5c36\", logo: logo.svg, favicon: favicon.ico}\nparams: {motto: Tide, since: 1998}\n"),
            ("static/logo.svg", "<svg/>"),
            ("static/favicon.ico", "x"),
            ("templates/404.html", "{{ site.params.motto }} {{ site.params.since + 1 }}{{ site.params.nothing }}"));

        Assert.Contains("<img class=\"logo\" src=\"/archive/logo.svg\" alt=\"\">", site["en/index.html"], StringComparison.Ordinal);
        Assert.Contains("<link rel=\"icon\" href=\"/archive/favicon.ico\">", site["en/index.html"], StringComparison.Ordinal);
        Assert.Contains("<link rel=\"stylesheet\" href=\"/archive/assets/accent.css?v=", site["en/index.html"], StringComparison.Ordinal);
        Assert.StartsWith(":root { --accent: #0a5c36;", site["assets/accent.css"], StringComparison.Ordinal);
        Assert.Equal("Tide 1999", site["en/404.html"]);
    }

    [Fact]
    public void What_search_engines_are_to_leave_alone_says_so_and_is_in_no_sitemap()
    {
        var site = RenderedSite.Of(
            ("content/pages/draft.en.md", "---\ntitle: Trial\nnoindex: true\n---\n"),
            SampleArchive.Article("2021/quiet.en", "date: 2021-01-01\nnoindex: true"));

        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", site["en/draft/index.html"], StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", site["en/2021/quiet/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", site["en/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("/draft/", site["sitemap.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("/quiet/", site["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_is_tried_out_says_so_on_every_page()
    {
        var site = RenderedSite.Of(Site("noindex: true"));

        foreach (var path in new[] { "index.html", "en/index.html", "en/2024/harbour-days-open/index.html" })
            Assert.Contains("<meta name=\"robots\" content=\"noindex\">", site[path], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_may_have_its_own_template_and_values()
    {
        var site = RenderedSite.Of(
            ("content/pages/team/crew.en.md", "---\ntitle: Crew\ntemplate: crew.html\nparams: {names: [Ada, Ben]}\n---\n"),
            ("templates/crew.html", "{{ title }}: {{ for name in params.names }}{{ name }} {{ end }}"));

        Assert.Empty(site.Findings);
        Assert.Equal("Crew: Ada Ben ", site["en/team/crew/index.html"]);
    }

    [Fact]
    public void A_page_with_a_template_or_a_name_that_is_not_there_is_reported()
    {
        var site = RenderedSite.Of(
            ("content/pages/crew.en.md", "---\ntitle: Crew\ntemplate: pge.html\n---\n"), ("content/pages/About Us.md", "---\ntitle: T\n---\n"));

        Assert.Contains("content/pages/crew.en.md:3:11: error BR1204: There is no template 'pge.html' in 'templates/'; did you mean 'page.html'?", site.Findings, StringComparison.Ordinal);
        Assert.Contains("content/pages/About Us.md: error BR1201: ", site.Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rights_of_a_text_or_of_its_source_are_shown_and_stated_for_programs()
    {
        var site = RenderedSite.Of(
            Site("sources: {Tide Wire: {copyright: © Tide Wire, license: https://license.example/by/}}"),
            SampleArchive.Article("2021/own.en", "date: 2025-01-01\nsource: Tide Wire\nlicense: CC BY 4.0"));

        var page = site["en/2025/own/index.html"];
        Assert.Contains("<dd><a href=\"https://creativecommons.org/licenses/by/4.0/\" rel=\"license\">© Tide Wire · CC BY 4.0</a></dd>", page, StringComparison.Ordinal);
        Assert.Contains("\"license\":\"https://creativecommons.org/licenses/by/4.0/\"", page, StringComparison.Ordinal);
        Assert.Contains("<dc:rights>© Tide Wire · CC BY 4.0</dc:rights>", site["en/feed.xml"], StringComparison.Ordinal);
        Assert.Contains("<rights type=\"text\">© Tide Wire · CC BY 4.0</rights>", site["en/atom.xml"], StringComparison.Ordinal);
    }

    private static (string Path, string Text) Site(string more) =>
        ("site.yml", $"title: {{en: Harbour News, de: Hafennachrichten}}\nbaseUrl: https://news.example/archive/\ndefaultLanguage: en\n{more}\n");
}

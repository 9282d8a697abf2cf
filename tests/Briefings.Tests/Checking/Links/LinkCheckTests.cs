using Xunit;
using static Briefings.Tests.Checking.BuiltSite;

namespace Briefings.Tests.Checking.Links;

public class LinkCheckTests
{
    [Theory]
    [InlineData("/news/")]
    [InlineData("/news/a/")]
    [InlineData("/news/a/index.html")]
    [InlineData("./")]
    [InlineData("../a/")]
    [InlineData("../a/?from=list")]
    [InlineData("b.txt")]
    [InlineData("#here")]
    [InlineData("#%68ere")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("#:~:text=words")]
    [InlineData("")]
    [InlineData("https://example.org/news/a/#here")]
    [InlineData("https://example.org/news")]
    [InlineData("/news/caf%C3%A9/")]
    [InlineData("/news/café/")]
    [InlineData("/news/caf&#233;/")]
    [InlineData("mailto:desk@example.org")]
    [InlineData("https://elsewhere.example/none/")]
    [InlineData("/other/site/")]
    public void A_link_that_leads_somewhere_is_no_finding(string href) => Assert.Empty(Check(
        ("index.html", Page("<h1>Home</h1>", title: "Home")),
        ("a/index.html", Page($"<p id=\"here\">A <a href=\"{href}\">link</a></p>")),
        ("a/b.txt", "text"),
        ("café/index.html", Page("", title: "Café"))));

    [Theory]
    [InlineData(@"\\\\")]
    [InlineData("https://example.org/news///./")]
    [InlineData("//./")]
    [InlineData("///")]
    [InlineData("http://[")]
    [InlineData(":x")]
    [InlineData("%")]
    [InlineData("?%zz#%zz")]
    [InlineData("./../../../..")]
    public void No_address_is_too_strange_to_be_judged(string href) =>
        Assert.NotNull(Report(("index.html", Page($"<a href=\"{href}\">link</a><img alt=\"\" src=\"{href}\">"))));

    [Theory]
    [InlineData("/news/none/", "/news/none/")]
    [InlineData("/news/a", "/news/a")]
    [InlineData("none.html", "none.html")]
    [InlineData("https://example.org/news/none/", "https://example.org/news/none/")]
    [InlineData("/news/?a=1&amp;b=2#x", null)]
    [InlineData("../../news/none/", "../../news/none/")]
    public void A_link_that_leads_nowhere_is_reported_at_its_place(string href, string? told)
    {
        var findings = Check(
            ("index.html", Page("<h1 id=\"x\">Home</h1>", title: "Home")),
            ("a/index.html", Page($"<a class=x href='{href}'>link</a>")));

        if (told is null)
            Assert.Empty(findings);
        else
            Assert.StartsWith($"public/a/index.html:5:18: BR0802 '{told}' leads to no file", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_the_other_page_does_not_have_is_reported()
    {
        var findings = Check(
            ("index.html", Page("<a href=\"a/#there\">A</a> <a href=\"a/#gone\">B</a>", title: "Home")),
            ("a/index.html", Page("<a name=\"there\"></a><a href=\"#lost\">C</a>")));

        Assert.Equal(
            """
            public/a/index.html:5:30: BR0803 '#lost' names a place that the page does not have; name the id of an element on it
            public/index.html:5:35: BR0803 '/a/#gone' names a place that the page does not have; name the id of an element on it
            """,
            findings);
    }

    [Fact]
    public void What_only_looks_like_a_link_is_none() => Assert.Empty(Check(("index.html", Page(
        """
        <!-- <a href="none/"> --><script>"<a href='none/'>"</script><style>a::after { content: "<a href=none>" }</style>
        <p title="<a href='none/'>" data-x='>' x="">1 < 2 <a>3</a></p><textarea><a href="none/"></textarea>
        """))));

    [Fact]
    public void A_fault_on_every_page_is_reported_at_five_places_with_the_number_of_the_others()
    {
        var pages = Enumerable.Range(0, 20).Select(i => ($"{i:00}.html", Page("<a href=\"gone/\">X</a>", title: $"{i}")));

        var findings = Check([.. pages]).Split('\n');

        Assert.Equal(5, findings.Length);
        Assert.StartsWith("public/04.html:5:10: ", findings[4], StringComparison.Ordinal);
        Assert.EndsWith("(and so at 15 more places)", findings[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_other_sites_are_collected_once_each()
    {
        var report = Report(
            ("index.html", Page("<a href=\"https://b.example/?x=1&amp;y=2\">B</a> <a href=\"http://a.example/\">A</a>")),
            ("z.html", Page("<a href=\"http://a.example/\">A</a>")));

        Assert.Equal(["http://a.example/", "https://b.example/?x=1&y=2"], report.External.Keys);
        Assert.Equal("public/index.html:5:57", report.External["http://a.example/"].ToString());
    }

    [Fact]
    public void A_folder_without_pages_is_no_built_site() =>
        Assert.StartsWith("public: BR0801 ", Check(("style.css", "")), StringComparison.Ordinal);
}

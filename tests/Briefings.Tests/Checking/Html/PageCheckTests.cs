using Xunit;
using static Briefings.Tests.Checking.BuiltSite;

namespace Briefings.Tests.Checking.Html;

public class PageCheckTests
{
    [Theory]
    [InlineData("<h1>A</h1><h3>B</h3>", "BR0808", "h3 follows h1")]
    [InlineData("<h2>A</h2>", "BR0808", "h2 is the first heading")]
    [InlineData("<img src=\"x.svg\">", "BR0809", "'x.svg'")]
    [InlineData("<p id=a></p><p id=a></p>", "BR0813", "'a'")]
    [InlineData("<script src=\"http://cdn.example/x.js\"></script>", "BR0810", "'http://cdn.example/x.js'")]
    [InlineData("<a href=\"x.svg\">one <b><a href=\"./x.svg\">two</a></b></a>", "BR0815", "'./x.svg'")]
    [InlineData("<img alt=\"\" srcset=\"x.svg 1x, y.svg 2x\">", "BR0802", "'y.svg'")]
    public void What_is_wrong_on_one_page_is_reported(string body, string code, string says)
    {
        var findings = Check(("index.html", Page(body)), ("x.svg", "<svg/>"));

        Assert.Contains($": {code} ", findings, StringComparison.Ordinal);
        Assert.Contains(says, findings, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', findings);
    }

    [Theory]
    [InlineData("<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>")]
    [InlineData("<img src=\"x.svg\" alt>")]
    [InlineData("<a name=old><a href=\"x.svg\">one</a> <a href=\"x.svg\">two</a> <svg><a href=\"x.svg\">three</a></svg>")]
    [InlineData("<a href=\"http://plain.example/\">a link is no load</a>")]
    public void What_is_right_is_not(string body) => Assert.Empty(Check(("index.html", Page(body)), ("x.svg", "<svg/>")));

    [Fact]
    public void A_page_says_its_language_and_its_title()
    {
        var findings = Check(("index.html", "<!doctype html><html><head></head><body></body></html>"));

        Assert.Contains("public/index.html:1:1: BR0806 ", findings, StringComparison.Ordinal);
        Assert.Contains("public/index.html:1:1: BR0807 ", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_and_descriptions_that_occur_twice_in_one_language_are_reported()
    {
        const string Head = "<meta name=\"description\" content=\"The same\">";

        var findings = Check(
            ("a.html", Page("", Head)),
            ("b.html", Page("", Head)),
            ("c.html", Page("", Head).Replace("lang=\"en\"", "lang=\"de\"", StringComparison.Ordinal)),
            ("d.html", Page("", Head + "<meta name=\"robots\" content=\"noindex\">")));

        Assert.Equal(
            """
            public/b.html:3:7: BR0811 The title 'A page' is that of another page too; make them differ
            public/b.html:3:62: BR0812 The description 'The same' is that of another page too; make them differ or leave one out
            """,
            findings);
    }

    [Fact]
    public void Versions_name_each_other_and_say_the_language_they_are_in()
    {
        var findings = Check(
            ("a.html", Version("a.html", "b.html", "c.html")),
            ("b.html", Version("b.html", "a.html")),
            ("c.html", Page("", title: "C")));

        // b.html says English too, though it is named as German.
        Assert.Equal(
            """
            public/a.html:3:145: BR0805 '/b.html in 'de'' is what hreflang says, but the page says another language; make them the same
            public/a.html:3:220: BR0804 '/c.html' is named as a version in another language, but does not name this page in turn; name both or neither
            public/b.html:3:145: BR0805 '/a.html in 'de'' is what hreflang says, but the page says another language; make them the same
            """,
            findings);
    }

    [Fact]
    public void The_languages_of_the_pages_are_known() => Assert.Equal("en", Assert.Single(Report(("index.html", Page(""))).Languages));

    private static string Version(string own, params string[] others) => Page("", title: own, head:
        $"<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/news/{own}\">"
        + string.Concat(others.Select(other => $"<link rel=\"alternate\" hreflang=\"de\" href=\"https://example.org/news/{other}\">")));
}

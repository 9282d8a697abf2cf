namespace Briefings.Templating.Tests.Functions;

public class ModuleTests
{
    [Theory]
    [InlineData("'Crème brûlée & Co.' | string.handleize", "crème-brûlée-co")]
    [InlineData("'one two three' | string.truncatewords 2", "one two...")]
    [InlineData("'a,b,,c' | string.split ',' | array.size", "3")]
    [InlineData("'AbA' | string.replace 'A' 'x'", "xbx")]
    [InlineData("'abc' | string.sha1", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData("'hi' | string.base64_encode | string.base64_decode", "hi")]
    [InlineData("3 | string.pluralize 'day' 'days'", "days")]
    [InlineData("'abcdef' | string.slice (-4) 2", "cd")]
    public void Texts(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }

    [Theory]
    [InlineData("[3, null, 1] | array.sort", "[null, 1, 3]")]
    [InlineData("[{n: {d: 2}}, {n: {d: 1}}] | array.sort 'n.d' | array.map 'n'", "[{d: 1}, {d: 2}]")]
    [InlineData("['b', 'B', 'a'] | array.sort", "[\"B\", \"a\", \"b\"]")]
    [InlineData("[1, 1.0, '1', 1] | array.uniq", "[1, 1, \"1\"]")]
    [InlineData("[1, 2, 3, 4] | array.offset 1 | array.limit 2", "[2, 3]")]
    [InlineData("[1, 2, 3] | array.filter do(x); ret x > 1; end", "[2, 3]")]
    [InlineData("{b: 1, a: 2} | object.keys | array.join ','", "b,a")]
    [InlineData("{a: '<é>'} | object.to_json", "{\"a\":\"\\u003C\\u00E9\\u003E\"}")]
    [InlineData("'[1, {\"a\": 2.5}]' | object.from_json", "[1, {a: 2.5}]")]
    public void Lists_and_objects(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }

    [Theory]
    [InlineData("'2026-03-04T05:06:07+02:00' | date.parse | date.to_string '%F %T %Z'", "2026-03-04 03:06:07 +00:00")]
    [InlineData("'4 March 2026' | date.parse | date.to_string '%A %e %b %y'", "Wednesday  4 Mar 26")]
    [InlineData("'04/03/2026' | date.parse null 'en-GB' | date.to_string '%F'", "2026-03-04")]
    [InlineData("'04.03.26' | date.parse '%d.%m.%y' | date.to_string '%B' 'de'", "März")]
    [InlineData("(date.parse '2026-03-04') - (date.parse '2026-02-28')", "4.00:00:00")]
    [InlineData("date.parse '2026-01-31' | date.add_months 1", "28 Feb 2026")]
    [InlineData("(date.parse '2026-03-04').day_of_year", "63")]
    public void Dates(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }

    [Theory]
    [InlineData("2.5 | math.round", "2")]
    [InlineData("9 | math.divided_by 2", "4")]
    [InlineData("1234.5 | math.format 'N1' 'de'", "1.234,5")]
    [InlineData("'a-b' | regex.replace '(a)-(b)' '$2$1'", "ba")]
    [InlineData("'x1y2' | regex.matches '[a-z](\\\\d)' | array.size", "2")]
    [InlineData("'<p class=\">\">a<br>b</p>' | html.strip", "ab")]
    [InlineData("'a b/é' | html.url_encode", "a%20b%2F%C3%A9")]
    public void Numbers_patterns_and_html(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }

    [Theory]
    [InlineData("<style>p {}</style>a<!-- <b> -->b", "ab")]
    [InlineData("1 < 2 and <b>3</b>", "1 3")]
    [InlineData("a < b", "a < b")]
    [InlineData("<script>if (a < b) { '</p>' }</script>x", "x")]
    [InlineData("<p title='it\\'>'>x", "'>x")]
    [InlineData("<script>never closed", "never closed")]
    public void Tags_are_stripped_with_what_hides_in_them(string html, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ x | html.strip }}", $$"""{"x":{{System.Text.Json.JsonSerializer.Serialize(html)}}}"""));
    }

    [Fact]
    public void Stripping_takes_time_in_proportion_to_the_text()
    {
        var options = new TemplateEngineOptions();

        Assert.Equal("ok", Page.Render("{{ x = ('<script>' * 100000) + ('<' * 100000) | html.strip; 'ok' }}", "{}", options));
    }

    [Theory]
    [InlineData("date.now")]
    [InlineData("math.random 1 2")]
    [InlineData("math.uuid")]
    [InlineData("'1' | object.eval")]
    [InlineData("'1' | object.eval_template")]
    public void A_function_a_site_must_not_have_says_so(string expression)
    {
        Assert.Contains("not available", Page.Error("{{ " + expression + " }}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'March 4' | date.parse", "`March 4` is not a date")]
    [InlineData("'2026-02-29' | date.parse", "is not a date")]
    [InlineData("'x' | math.abs", "Unable to convert")]
    [InlineData("[1, 'a'] | array.sort", "compare")]
    [InlineData("'a' | regex.match '('", "(")]
    public void A_value_a_function_cannot_take_is_an_error(string expression, string expected)
    {
        Assert.Contains(expected, Page.Error("{{ " + expression + " }}"), StringComparison.Ordinal);
    }
}

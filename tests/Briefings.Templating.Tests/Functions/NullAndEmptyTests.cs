namespace Briefings.Templating.Tests.Functions;

public class NullAndEmptyTests
{
    [Theory]
    [InlineData("array.join ','")]
    [InlineData("string.upcase")]
    [InlineData("string.downcase")]
    [InlineData("string.capitalize")]
    [InlineData("string.capitalizewords")]
    [InlineData("string.strip")]
    [InlineData("string.lstrip")]
    [InlineData("string.handleize")]
    [InlineData("string.escape")]
    [InlineData("string.replace 'a' 'b'")]
    [InlineData("string.remove 'a'")]
    [InlineData("string.remove_first 'a'")]
    [InlineData("string.slice 1")]
    [InlineData("string.truncate 5")]
    [InlineData("string.truncatewords 5")]
    [InlineData("string.append ''")]
    [InlineData("string.strip_newlines")]
    [InlineData("string.base64_encode")]
    [InlineData("regex.replace 'a' 'b'")]
    [InlineData("regex.escape")]
    [InlineData("math.format 'N0'")]
    [InlineData("object.format 'N0'")]
    public void Null_through_a_function_on_text_is_the_empty_text(string function)
    {
        Assert.Equal("string0", Page.Render(
            "{{ x = null | " + function + "; object.typeof x }}{{ x | string.size }}"));
    }

    [Theory]
    [InlineData("math.round")]
    [InlineData("math.round 2")]
    [InlineData("math.ceil")]
    [InlineData("math.floor")]
    [InlineData("math.abs")]
    [InlineData("math.divided_by 2")]
    public void Null_through_a_function_on_numbers_is_nought(string function)
    {
        Assert.Equal("0", Page.Render("{{ null | " + function + " }}"));
    }

    [Theory]
    [InlineData("math.plus 1")]
    [InlineData("math.times 1")]
    [InlineData("html.url_escape")]
    [InlineData("html.escape")]
    [InlineData("date.to_string '%d'")]
    public void Null_stays_null_in_arithmetic_html_and_dates(string function)
    {
        Assert.Equal("true", Page.Render("{{ x = null | " + function + "; x == null }}"));
    }

    [Theory]
    [InlineData("string.contains 'x' ''", "false")]
    [InlineData("string.contains '' ''", "false")]
    [InlineData("string.starts_with 'x' ''", "false")]
    [InlineData("string.ends_with 'x' ''", "false")]
    [InlineData("string.contains 'x' null", "false")]
    [InlineData("string.remove 'x' ''", "x")]
    [InlineData("string.remove_first 'x' ''", "x")]
    [InlineData("string.remove_last 'x' null", "x")]
    [InlineData("string.replace_first 'x' '' 'y'", "x")]
    [InlineData("string.replace '' '' 'y'", "")]
    [InlineData("string.equals_ignore_case '' ''", "true")]
    [InlineData("string.equals_ignore_case null null", "false")]
    public void The_empty_text_is_found_nowhere(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }

    [Fact]
    public void The_empty_text_cannot_be_replaced()
    {
        Assert.Contains("cannot be an empty string", Page.Error("{{ string.replace 'x' '' 'y' }}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4 // (5 | math.round)", "1")]
    [InlineData("4 // (5 | math.floor)", "1")]
    [InlineData("4 // (5 | math.ceil)", "1")]
    [InlineData("4 // 5", "0")]
    [InlineData("5 | math.round", "5")]
    [InlineData("7 | math.floor | object.kind", "double")]
    [InlineData("2.50m | math.round 2", "2.5")]
    [InlineData("2.5f | math.ceil | object.kind", "double")]
    [InlineData("-5 | math.abs | object.kind", "int")]
    public void Rounding_gives_a_number_with_a_fraction(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }

    [Theory]
    [InlineData("'foo-bar (baz) it' | string.capitalizewords", "Foo-Bar (Baz) It")]
    [InlineData("'a/b,c.d \"e\"\\tf' | string.capitalizewords", "A/B,C.D \"E\"\tF")]
    [InlineData("'3d éa ab1c' | string.capitalizewords", "3d Éa Ab1c")]
    [InlineData("'aXbx' | string.remove_first 'x'", "abx")]
    [InlineData("'aXbx' | string.remove_last 'X'", "aXb")]
    [InlineData("'aXbx' | string.remove 'x'", "aXb")]
    [InlineData("'a\\r\\nb\\nc' | html.newline_to_br", "a<br />\r\nb<br />\nc")]
    [InlineData("'\\r\\n\\r\\n' | html.newline_to_br", "<br />\r\n<br />\r\n")]
    public void Small_rules_of_texts(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }
}

namespace Briefings.Templating.Tests.Parsing;

public class LiteralTests
{
    [Theory]
    [InlineData("12_500", "12500")]
    [InlineData("2e4", "20000")]
    [InlineData("0x2A", "42")]
    [InlineData("0b1_0", "2")]
    [InlineData("0xfffffffe", "-2")]
    [InlineData("0xfffffffeu", "4294967294")]
    [InlineData("7.", "7")]
    [InlineData("2.50m", "2.50")]
    [InlineData("0.3f", "0.3")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("1.0e21", "1E+21")]
    public void A_number_prints_in_its_shortest_form(string number, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + number + " }}"));
    }

    [Theory]
    [InlineData("'it''s'", "Invalid target function")]
    [InlineData("\"\\z\"", "Unexpected escape character `z`")]
    [InlineData("1e-3", "Invalid number")]
    [InlineData("\"open", "Unexpected end of file")]
    public void A_literal_that_is_wrong_is_an_error(string literal, string expected)
    {
        Assert.Contains(expected, Page.Error("{{ " + literal + " }}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"""\x41\u00e9\t|""", "A\u00e9\t|")]
    [InlineData("`a``\\n`", "a`\\n")]
    [InlineData("\"a\\\nb\"", "ab")]
    [InlineData("$\"{1 + 1} of \\{{'x' | string.upcase}}\"", "2 of {X}")]
    public void A_text_is_read_with_its_escapes(string literal, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + literal + " }}"));
    }

    [Fact]
    public void A_list_and_an_object_print_as_they_are_written()
    {
        Assert.Equal(
            """[1, "a\"b", null, {x: true, "y z": [2.5]}]""",
            Page.Render("""{{ [1, "a\"b", null, {x: true, "y z": [2.5,],},] }}"""));
    }
}

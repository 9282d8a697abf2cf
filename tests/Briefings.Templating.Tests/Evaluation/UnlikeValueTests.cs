namespace Briefings.Templating.Tests.Evaluation;

public class UnlikeValueTests
{
    private const string Model = """{"page":{"title":"A"},"o":{"a":1},"list":[1]}""";

    [Theory]
    [InlineData("null < 'a'", "true")]
    [InlineData("null <= 'a'", "true")]
    [InlineData("null > 'a'", "false")]
    [InlineData("'a' >= null", "true")]
    [InlineData("null < ''", "false")]
    [InlineData("null >= ''", "true")]
    [InlineData("null == ''", "false")]
    [InlineData("null != 'a'", "true")]
    [InlineData("null + 'a'", "a")]
    [InlineData("null < 1", "false")]
    [InlineData("null - 1 == null", "true")]
    [InlineData("true * 'b'", "b")]
    [InlineData("'b' * true", "b")]
    [InlineData("false * 'b'", "")]
    [InlineData("true * 2", "2")]
    [InlineData("true < 'u'", "true")]
    [InlineData("empty + 1 == empty", "true")]
    [InlineData("empty >= ''", "true")]
    [InlineData("empty <= [1]", "false")]
    [InlineData("empty > ''", "false")]
    public void Null_flags_and_empty_meet_other_values(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}", Model));
    }

    [Theory]
    [InlineData("null - 'a'", "not supported on string")]
    [InlineData("'a' - null", "not supported on string")]
    [InlineData("null * 'a'", "Expecting an integer")]
    [InlineData("'a' * null", "Expecting an integer")]
    [InlineData("null / 'a'", "not supported on string")]
    [InlineData("null // 'a'", "not supported on string")]
    [InlineData("null % 'a'", "not supported on string")]
    [InlineData("page.title-sub", "not supported on string")]
    [InlineData("-null", "Cannot negate")]
    [InlineData("-true", "Cannot negate")]
    [InlineData("+null", "Cannot negate")]
    [InlineData("-[1]", "Cannot negate")]
    [InlineData("5 - -false", "Cannot negate")]
    public void Arithmetic_on_what_is_no_number_is_an_error(string expression, string expected)
    {
        Assert.Contains(expected, Page.Error("{{ " + expression + " }}", Model), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("o == 2")]
    [InlineData("2 == o")]
    [InlineData("o != 2")]
    [InlineData("o == true")]
    [InlineData("o < 1.5")]
    [InlineData("o == list")]
    [InlineData("list == o")]
    [InlineData("list == 1")]
    [InlineData("1 != list")]
    [InlineData("(date '2026-01-01') == 1")]
    [InlineData("1 == (date '2026-01-01')")]
    [InlineData("(date '2026-01-01') != true")]
    [InlineData("(date '2026-01-01') == o")]
    [InlineData("o == (date '2026-01-01')")]
    [InlineData("(date '2026-01-01') == timespan.zero")]
    [InlineData("timespan.zero == 0")]
    [InlineData("(@string.upcase) == 2")]
    [InlineData("o == @string.upcase")]
    public void Objects_dates_and_lists_compare_with_their_own_kind(string expression)
    {
        Assert.StartsWith("page(1,", Page.Error("{{ if " + expression + " }}x{{ end }}", Model), StringComparison.Ordinal);
        Assert.StartsWith("page(1,", Page.Error("{{ (" + expression + ") }}", Model), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_compares_as_well()
    {
        Assert.Contains("`==`", Page.Error("{{ case o; when 'x'; 1; when 2; 3; end }}", Model).Replace(" == ", " `==` ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("o == o", "true")]
    [InlineData("o == {a: 1}", "false")]
    [InlineData("o == null", "false")]
    [InlineData("o != null", "true")]
    [InlineData("list == null", "false")]
    [InlineData("o == empty", "false")]
    [InlineData("o == '{a: 1}'", "true")]
    [InlineData("list == '[1]'", "true")]
    [InlineData("(date '2026-01-01') == '01 Jan 2026'", "true")]
    [InlineData("(date '2026-01-01') == null", "false")]
    [InlineData("(date '2026-01-02') > (date '2026-01-01')", "true")]
    public void Null_texts_and_their_own_kind_are_no_error(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}", Model));
    }

    [Theory]
    [InlineData("'abc'[0]", "a")]
    [InlineData("'abc'[-3]", "a")]
    [InlineData("'abc'[3]", "outside the text")]
    [InlineData("'abc'[-4]", "outside the text")]
    [InlineData("''[0]", "outside the text")]
    [InlineData("[1][1] == null", "true")]
    [InlineData("1..2.5", "needs whole numbers")]
    [InlineData("1.0..2", "needs whole numbers")]
    [InlineData("1..<2.5", "needs whole numbers")]
    [InlineData("1..(3 | math.round)", "needs whole numbers")]
    [InlineData("1..3", "[1, 2, 3]")]
    public void An_index_or_a_range_must_fit(string expression, string expected)
    {
        var (text, error) = Page.TryRender("{{ " + expression.Replace("[1][1]", "list[1]", StringComparison.Ordinal) + " }}", Model);
        Assert.Contains(expected, error?.ToString() ?? text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r = 1..3; r[0] = 9; r[-1] = 8; r[4] = 1; r", "[9, 2, 8, null, 1]")]
    [InlineData("r = 1..3; s = r; r[1] = 5; s; for i in s; i; end", "[1, 5, 3]153")]
    [InlineData("r = [1, 2] | array.reverse; r[0] = 9; r[2] = 7; r", "[9, 1, 7]")]
    [InlineData("with [1, 2]; x = 5; x; size; end", "52")]
    [InlineData("with list; x = 5; end; list.x; list", "5[1]")]
    [InlineData("with 1..3; size; end", "3")]
    [InlineData("readonly x; x = 1; x", "1")]
    public void Lists_and_names_can_be_written_to(string code, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ list = [1]; " + code + " }}"));
    }

    [Theory]
    [InlineData("with 5; end", "Must be a ScriptObject")]
    [InlineData("with 'a'; end", "Must be a ScriptObject")]
    [InlineData("x = 1; readonly x; x = 2", "readonly variable `x`")]
    [InlineData("list = [1]; with list; x = 1; readonly x; x = 2; end", "readonly variable `x`")]
    public void What_is_fixed_cannot_be_written_to(string code, string expected)
    {
        Assert.Contains(expected, Page.Error("{{ " + code + " }}"), StringComparison.Ordinal);
    }
}

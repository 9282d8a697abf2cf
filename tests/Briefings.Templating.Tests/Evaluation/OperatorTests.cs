namespace Briefings.Templating.Tests.Evaluation;

public class OperatorTests
{
    [Theory]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("7 / 2", "3.5")]
    [InlineData("7 // 2", "3")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("2147483647 * 2", "4294967294")]
    [InlineData("9223372036854775807 + 2", "9223372036854775809")]
    [InlineData("1 << 40", "1099511627776")]
    [InlineData("2.5 // 1", "2")]
    [InlineData("0.5m + 1", "1.5")]
    [InlineData("true + 1", "2")]
    [InlineData("1..(1 + 2)", "[1, 2, 3]")]
    [InlineData("3..1", "[3, 2, 1]")]
    public void Numbers_go_to_the_type_that_holds_the_result(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }

    [Theory]
    [InlineData("'a' + 1 + null", "a1")]
    [InlineData("'ab' * 2", "abab")]
    [InlineData("'10' < '9'", "true")]
    [InlineData("'7' == 7", "true")]
    [InlineData("null == false", "false")]
    [InlineData("null < 1", "false")]
    [InlineData("null + 1 == null", "true")]
    [InlineData("'' == empty", "true")]
    [InlineData("[1] + [2] << 3", "[1, 2, 3]")]
    [InlineData("[1, [2]] == [1, [2]]", "true")]
    [InlineData("null ?? 'x'", "x")]
    [InlineData("0 ?! 'x'", "x")]
    [InlineData("0 && '' && []", "true")]
    public void Other_values_follow_the_language(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }

    [Theory]
    [InlineData("1 // 0", "divide by zero")]
    [InlineData("{} + 1", "Unsupported types")]
    [InlineData("true < false", "not valid for bool<->bool")]
    [InlineData("'a' - 'b'", "not supported on string")]
    [InlineData("-'a'", "Cannot negate")]
    public void An_operator_without_a_meaning_is_an_error(string expression, string expected)
    {
        Assert.Contains(expected, Page.Error("{{ " + expression + " }}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a?.b.c.d", "")]
    [InlineData("a?.b[0].c", "")]
    [InlineData("o?.list[-1]", "3")]
    [InlineData("o.list[9]", "")]
    [InlineData("o.name[0]", "x")]
    [InlineData("o.none.empty?", "")]
    public void A_chain_of_members_stops_at_null(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}", """{"o":{"list":[1,2,3],"name":"xyz"}}"""));
    }
}

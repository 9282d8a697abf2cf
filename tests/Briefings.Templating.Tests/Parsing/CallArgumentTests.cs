namespace Briefings.Templating.Tests.Parsing;

public class CallArgumentTests
{
    private const string Model = """
        {"page":{"url":"/blog/x","draft":true,"title":"A"},"tags":["b"],"none":null,"n":2}
        """;

    [Theory]
    [InlineData("string.append 'a' 'b' + 'c'", "abc")]
    [InlineData("array.size [1, 2] == 3", "not supported between array and int")]
    [InlineData("string.empty '' && false", "false")]
    [InlineData("(string.append 'a' 'b' + 'c') + 'd'", "abcd")]
    public void At_the_start_of_an_expression_arguments_take_every_operator(string expression, string expected)
    {
        Assert.Contains(expected, Answer(expression), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'<' + string.upcase 'a' + 'b'", "<Ab")]
    [InlineData("3 * array.size [1, 2] - 1", "5")]
    [InlineData("3 - array.size [1, 2] - 1", "0")]
    [InlineData("1 + math.plus 1 2 * 3", "8")]
    [InlineData("1 == math.plus 1 0 && false", "false")]
    [InlineData("1 == math.plus 0 0 + 1", "true")]
    [InlineData("false || string.contains 'ab' 'a' && false", "false")]
    [InlineData("true && string.contains 'ab' 'x' || true", "true")]
    [InlineData("none ?? string.append 'a' 'b' ?? 'c'", "ab")]
    [InlineData("none ?? string.append 'a' 'b' + 'c'", "abc")]
    [InlineData("[0] + array.limit [1, 2] 1 + [5]", "[0, 1, 5]")]
    [InlineData("1..math.plus 1 2", "[1, 2, 3]")]
    [InlineData("'a' + string.append 'b' with: 'c' + 'd'", "abcd")]
    [InlineData("1 + math.plus 1 2 | math.times 2", "8")]
    [InlineData("1 > math.plus 0 1 ? 'more' : 'less'", "less")]
    [InlineData("1 + (math.plus 1 2 + 3) + 1", "8")]
    [InlineData("[1 + math.plus 1 1 + 1, 5]", "[4, 5]")]
    [InlineData("true ? string.append 'a' 'b' + 'c' : 'd'", "abc")]
    public void Right_of_an_operator_arguments_take_what_binds_tighter(string expression, string expected)
    {
        Assert.Equal(expected, Answer(expression));
    }

    [Theory]
    [InlineData("!string.starts_with page.url '/blog' && page.draft", "false")]
    [InlineData("!string.starts_with page.url '/news' && page.draft", "true")]
    [InlineData("!string.empty '' == false", "true")]
    [InlineData("-math.plus 1 2 * 3", "-9")]
    [InlineData("-math.plus 1 2 - 3", "-6")]
    [InlineData("2 * -math.plus 1 2 + 1", "-5")]
    [InlineData("!!string.empty '' || true", "true")]
    [InlineData("string.append 'x' !string.empty 'y'", "xtrue")]
    public void Behind_a_sign_arguments_take_no_operator(string expression, string expected)
    {
        Assert.Equal(expected, Answer(expression));
    }

    [Fact]
    public void A_negated_call_in_a_condition_is_only_the_call()
    {
        Assert.Equal("ok", Page.Render(
            "{{ if !string.starts_with page.url '/blog' && page.draft }}D{{ else }}ok{{ end }}", Model));
        Assert.Equal("both", Page.Render(
            "{{ case 'ab' }}{{ when 'x' + string.append 'a' 'b', string.append 'a' 'b' }}both{{ end }}", Model));
    }

    [Theory]
    [InlineData("tags | !array.contains 'a'", "true")]
    [InlineData("tags | !array.contains 'b'", "false")]
    [InlineData("5 | -math.plus 1", "-6")]
    [InlineData("5 | +math.plus 1", "6")]
    [InlineData("5 | - -math.plus 1", "6")]
    [InlineData("5 | -math.plus 1 + 2", "-4")]
    [InlineData("'a' | !!string.empty", "false")]
    [InlineData("'a' | !string.contains('a') || true", "true")]
    [InlineData("5 | (math.plus 1)", "6")]
    [InlineData("5 | -(math.plus 1)", "-6")]
    [InlineData("5 | (-math.plus 1) | math.abs", "6")]
    [InlineData("5 | -3", "Pipe expression destination `3` is not a valid function")]
    public void A_pipe_goes_through_a_sign_to_the_function(string expression, string expected)
    {
        Assert.Contains(expected, Answer(expression), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'a' | string.contains 'a' ? 1 : 2", "1")]
    [InlineData("('a' | string.empty) ? 1 : 2", "2")]
    [InlineData("string.empty 'a' ? 1 : 2", "2")]
    [InlineData("'a' | string.empty ? 1 : 2", "Invalid token found `?`")]
    [InlineData("'a' | string.size + 1 ? 1 : 2", "Invalid token found `?`")]
    [InlineData("('a' | string.empty ? 1 : 2)", "Expecting a closing `)`")]
    public void A_ternary_behind_a_pipe_needs_arguments_or_parentheses(string expression, string expected)
    {
        Assert.Contains(expected, Answer(expression), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string.replace 'aXb' match: 'X' '-'", "a-b")]
    [InlineData("string.replace replace: '-' 'aXb' 'X'", "a-b")]
    [InlineData("string.replace match: 'X' 'aXb' replace: '-'", "a-b")]
    [InlineData("string.replace(match: 'X', 'aXb', '-')", "a-b")]
    [InlineData("'aXb' | string.replace match: 'X' '-'", "a-b")]
    [InlineData("'aXb' | string.replace replace: '-' 'X'", "a-b")]
    [InlineData("string.replace 'aXb' unknown: 'X' '-'", "a-b")]
    [InlineData("'hello' | string.slice 1 length: 2", "el")]
    [InlineData("string.append(with: 'b', text: 'a') + 'c'", "abc")]
    [InlineData("string.append 'a' with: 'q' + 'x'", "Invalid token found `+`")]
    [InlineData("string.append 'a' with: 'q' && true", "Invalid token found `&&`")]
    [InlineData("'a' | string.append with: 'q' + 'x'", "Invalid token found `+`")]
    [InlineData("(string.append 'a' with: 'q') + 'x'", "aqx")]
    [InlineData("string.append 'a' with: ('q' + 'x')", "aqx")]
    public void Named_arguments_may_come_first_and_have_no_operators(string expression, string expected)
    {
        Assert.Contains(expected, Answer(expression), StringComparison.Ordinal);
    }

    [Fact]
    public void Named_arguments_of_an_include_and_a_function_follow_the_same_rule()
    {
        var options = Page.With(("c", "[{{ a }}|{{ $n }}|{{ $1 }}|{{ $2 }}]"));
        const string function = "{{ func f(a, b, c = 'C'); a + '' + b + c; end }}";

        Assert.Equal("[A|q|1|2]", Page.Render("{{ include 'c' 1 n: 'q' 2 }}", """{"a":"A"}""", options));
        Assert.StartsWith("page(1,23)", Page.Error("{{ include 'c' n: 'q' + 1 }}", "{}", options), StringComparison.Ordinal);
        Assert.Equal("12C|213", Page.Render(function + "{{ f a: 1 2 }}|{{ f b: 1 2 3 }}"));
    }

    private static string Answer(string expression)
    {
        var (text, error) = Page.TryRender("{{ " + expression + " }}", Model);
        return error?.ToString() ?? text;
    }
}

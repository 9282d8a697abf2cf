namespace Briefings.Templating.Tests.Functions;

public class ListSourceTests
{
    [Theory]
    [InlineData("[{n: 1}, {m: 2}, {n: null}] | array.map 'n'", "[1, null]")]
    [InlineData("[{n: 1}, null, 5, 'text', [2]] | array.map 'n'", "[1]")]
    [InlineData("['abc', [1, 2]] | array.map 'size'", "[3, 2]")]
    [InlineData("{a: 1, b: null} | array.map 'key'", "[\"a\", \"b\"]")]
    [InlineData("{a: 1, b: null} | array.map 'value'", "[1, null]")]
    [InlineData("'abc' | array.map 'size'", "[]")]
    [InlineData("5 | array.map 'size'", "[]")]
    [InlineData("null | array.map 'n'", "[]")]
    [InlineData("[{n: 1}, {m: 2}] | array.map 'n' | array.size", "1")]
    public void Map_leaves_out_what_has_no_such_member(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }

    [Fact]
    public void Map_keeps_a_member_of_a_view_that_is_null()
    {
        var model = new TemplateModel { ["list"] = TemplateValue.From((IReadOnlyList<View>)[new(1), new(null)]) };
        var page = new System.Buffers.ArrayBufferWriter<byte>();

        new TemplateEngine(new TemplateEngineOptions())
            .Parse("{{ list | array.map 'n' }}{{ list[1] | object.has_key 'n' }}{{ list[1] | object.has_value 'n' }}", "p")
            .Render(model, page);

        Assert.Equal("[1, null]truefalse", System.Text.Encoding.UTF8.GetString(page.WrittenSpan));
    }

    [Theory]
    [InlineData("'abc' | array.size", "3")]
    [InlineData("'abc' | array.first", "a")]
    [InlineData("'abc' | array.last", "c")]
    [InlineData("'' | array.first", "")]
    [InlineData("'abc' | array.reverse", "[c, b, a]")]
    [InlineData("'cab' | array.sort | array.join ''", "abc")]
    [InlineData("'abc' | array.join '-'", "a-b-c")]
    [InlineData("'aab' | array.uniq | array.size", "2")]
    [InlineData("'abc' | array.limit 2", "[a, b]")]
    [InlineData("'abc' | array.add 'd'", "[a, b, c, \"d\"]")]
    [InlineData("'abc' | array.contains 'a'", "false")]
    [InlineData("('abc' | array.first) == 'a'", "true")]
    [InlineData("'ab' | array.each @string.upcase", "[\"A\", \"B\"]")]
    [InlineData("{a: 1, b: 2} | array.size", "2")]
    [InlineData("{a: 1} | array.first", "{key: \"a\", value: 1}")]
    [InlineData("({a: 1, b: 2} | array.last).value", "2")]
    [InlineData("{a: 1} | array.concat [2] | array.size", "2")]
    [InlineData("null | array.size", "0")]
    [InlineData("null | array.first", "")]
    [InlineData("5 | array.sort", "[5]")]
    public void A_text_is_its_characters_and_an_object_its_pairs(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }

    [Theory]
    [InlineData("array.first")]
    [InlineData("array.last")]
    [InlineData("array.size")]
    [InlineData("array.join ','")]
    [InlineData("array.add 1")]
    [InlineData("array.reverse")]
    [InlineData("array.uniq")]
    [InlineData("array.compact")]
    [InlineData("array.contains 5")]
    [InlineData("array.limit 1")]
    [InlineData("array.cycle")]
    [InlineData("array.each @string.upcase")]
    public void A_number_or_a_flag_is_no_list(string function)
    {
        Assert.Equal("page(2,4) : error : Unable to convert type `int` to `array`", Page.Error("\n{{ 5 | " + function + " }}"));
        Assert.Contains("`bool` to `array`", Page.Error("{{ true | " + function + " }}"), StringComparison.Ordinal);
        Assert.Contains("`DateTime` to `array`", Page.Error("{{ date '2026-01-01' | " + function + " }}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("object.keys", false)]
    [InlineData("object.values", false)]
    [InlineData("object.has_key 'a'", true)]
    [InlineData("object.has_value 'a'", true)]
    public void Members_are_asked_of_objects(string function, bool isKey)
    {
        foreach (var value in new[] { "5", "'text'", "true", "[1]", "1..2" })
            Assert.Contains("to `object`", Page.Error("{{ (" + value + ") | " + function + " }}"), StringComparison.Ordinal);

        Assert.Equal(isKey ? "false" : "[]", Page.Render("{{ null | " + function + " }}"));
    }

    private sealed class View(int? n) : ITemplateObject
    {
        public IEnumerable<string> Names => ["n"];

        public bool TryGet(string name, out TemplateValue value)
        {
            value = name == "n" && n is { } number ? number : TemplateValue.Null;
            return !value.IsNull;
        }
    }
}

namespace Briefings.Templating.Tests.Evaluation;

public class CallTests
{
    [Theory]
    [InlineData("string.append 'a' 'b' + 'c'", "abc")]
    [InlineData("string.append('a', 'b')", "ab")]
    [InlineData("'a' | string.append 'b' | string.upcase", "AB")]
    [InlineData("'abc' | string.size + 1", "4")]
    [InlineData("1 + 1 | math.times 3", "6")]
    [InlineData("'x' | string.contains 'y' ? 'none' : 'some'", "some")]
    [InlineData("!string.empty 'x'", "true")]
    [InlineData("'hello' | string.slice 1 length: 2", "el")]
    [InlineData("['b', 'a'] | array.sort | array.each @string.upcase", "[\"A\", \"B\"]")]
    [InlineData("[1, 2] | array.each do; ret $0 * 10; end", "[10, 20]")]
    public void A_call_takes_its_arguments_as_written(string expression, string expected)
    {
        Assert.Equal(expected, Page.Render("{{ " + expression + " }}"));
    }

    [Fact]
    public void A_function_prints_and_returns()
    {
        Assert.Equal("<b>x</b>[5]", Page.Render("{{ func bold(t) }}<b>{{ t }}</b>{{ ret 5; end; n = bold 'x' }}[{{ n }}]"));
    }

    [Fact]
    public void Parameters_have_defaults_names_and_a_rest()
    {
        const string function = "{{ func f(a, b = 'B', c...); a; b; c; end }}";

        Assert.Equal("1B[]|12[3]|9B[]", Page.Render(function + "{{ f 1 }}|{{ f 1 2 3 }}|{{ f a: 9 }}"));
    }

    [Fact]
    public void A_simple_function_has_its_arguments_in_dollar()
    {
        Assert.Equal("1-x-2", Page.Render("{{ func f; $0; '-'; $.n; '-'; $.size; end; f 1 n:'x' 2 }}"));
    }

    [Fact]
    public void A_name_set_in_a_function_with_parameters_stays_in_it()
    {
        Assert.Equal("2,,3", Page.Render(
            "{{ g = 1; func f(a); g = 2; inner = a; end; f 1; g }},{{ inner }},{{ func s; seen = 3; end; s; seen }}"));
    }

    [Fact]
    public void A_wrapped_block_is_printed_by_the_function()
    {
        Assert.Equal("<p>hi</p>", Page.Render("{{ func tag; '<' + $0 + '>'; $$; '</' + $0 + '>'; end; wrap tag 'p' }}hi{{ end }}"));
    }

    [Fact]
    public void A_site_can_add_functions()
    {
        var hello = new TemplateFunction("greet", ["name", "sign?"], a => $"Hello {a.Text(0)}{(a.Has(1) ? a.Text(1) : ".")}");
        var options = new TemplateEngineOptions
        {
            Functions = System.Collections.Immutable.ImmutableDictionary<string, TemplateFunction>.Empty.Add("greet", hello),
        };

        Assert.Equal("Hello Ana. Hello Bo!", Page.Render("{{ greet 'Ana' }} {{ 'Bo' | greet sign: '!' }}", "{}", options));
        Assert.Contains("expecting `1` arguments", Page.Error("{{ greet }}", "{}", options).Replace("while ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}

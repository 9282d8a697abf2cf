namespace Briefings.Templating.Tests.Evaluation;

public class StatementTests
{
    [Theory]
    [InlineData("{{ for x in [4, 5, 6] offset:1 reversed; x; end }}", "65")]
    [InlineData("{{ for x in []; x; else; 'none'; end }}{{ for x in nothing; x; else; 'none'; end }}", "none")]
    [InlineData("{{ for x in 1..3; for.index; for.last; ' '; end }}", "0false 1false 2true ")]
    [InlineData("{{ for kv in {a: 1, b: 2}; kv.key; kv.value; end }}", "a1b2")]
    [InlineData("{{ x = 0; while x < 5; x++; if x == 2; continue; end; if x == 4; break; end; end; x }}", "01234")]
    [InlineData("{{ tablerow x in (1..3) cols:2; x; end }}", "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n")]
    public void A_loop_goes_through_its_items(string template, string expected)
    {
        Assert.Equal(expected, Page.Render(template));
    }

    [Theory]
    [InlineData("{{ if a; 1; else if b; 2; else; 3; end }}", "2")]
    [InlineData("{{ case c }}{{ when 1 }}one{{ when 'x', 'y' }}letter{{ else }}other{{ end }}", "letter")]
    [InlineData("{{ capture t }}a{{ c }}b{{ end }}{{ t | string.upcase }}", "AYB")]
    [InlineData("{{ o = {}; with o; n = 1; end; o.n }}{{ n }}", "1")]
    [InlineData("{{ import {n: 7}; n }}", "7")]
    [InlineData("{{ $x = 1; func f; $x = 2; end; f; $x }}", "1")]
    public void A_block_does_what_it_says(string template, string expected)
    {
        Assert.Equal(expected, Page.Render(template, """{"a":false,"b":true,"c":"y"}"""));
    }

    [Fact]
    public void An_include_sees_global_names_and_its_own_arguments()
    {
        var options = Page.With(("card", "{{ title }}/{{ $1 }}/{{ $n }}/{{ $.n }}/{{ $local }}"));

        Assert.Equal("T/1/x/x/", Page.Render("{{ $local = 5; include 'card' 1 n:'x' }}", """{"title":"T"}""", options));
    }

    [Fact]
    public void A_character_outside_the_first_plane_survives_a_loop()
    {
        Assert.Equal("\U0001F33F", Page.Render("{{ for c in x; c; end }}", """{"x":"\ud83c\udf3f"}"""));
        Assert.Equal("\uFFFD-", Page.Render("{{ x[0] }}-", """{"x":"\ud83c\udf3f"}"""));
    }

    [Fact]
    public void A_model_of_views_is_not_changed_by_a_template()
    {
        var model = new TemplateModel { ["list"] = TemplateValue.From((IReadOnlyList<string>)["a"]) };

        Assert.Equal("b", Page.Render("{{ x = 'b'; x }}"));
        Assert.Contains(
            "read-only",
            new TemplateEngine(new TemplateEngineOptions()).Parse("{{ list[0] = 'b' }}", "p")
                .Render(model, new System.Buffers.ArrayBufferWriter<byte>()).Error!.Message,
            StringComparison.Ordinal);
    }
}

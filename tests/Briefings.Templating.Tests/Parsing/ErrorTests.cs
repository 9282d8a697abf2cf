namespace Briefings.Templating.Tests.Parsing;

public class ErrorTests
{
    [Fact]
    public void All_syntax_errors_are_reported_in_one_pass()
    {
        var template = new TemplateEngine(new TemplateEngineOptions())
            .Parse("{{ a = }}\ntext\n{{ for }}{{ end }}\n{{ b + }}", "card.html");

        Assert.Equal([1, 3, 4], template.Diagnostics.Select(d => d.Line));
        Assert.All(template.Diagnostics, d => Assert.StartsWith("card.html(", d.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_in_an_include_names_the_places_it_was_included_from()
    {
        var options = Page.With(("outer", "\n{{ include 'inner' }}"), ("inner", "{{ missing.name }}"));

        Assert.Equal(
            """
            inner(1,12) : error : Cannot get the member missing.name for a null object.
              included from outer(2,4)
              included from page(3,4)
            """,
            Page.Error("\n\n{{ include 'outer' }}", "{}", options));
    }

    [Fact]
    public void An_error_in_a_function_points_into_the_template_that_has_it()
    {
        var options = Page.With(("lib", "\n{{ func half(n); ret n // 0; end }}"));

        Assert.StartsWith("lib(2,", Page.Error("{{ include 'lib' }}{{ half 3 }}", "{}", options), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_a_wrapped_block_points_into_the_template_that_has_it()
    {
        var options = Page.With(("lib", "{{ func box; $$; end }}"));

        Assert.StartsWith(
            "page(2,", Page.Error("{{ include 'lib' }}\n{{ wrap box; 1 // 0; end }}", "{}", options), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_an_error_writes_nothing()
    {
        var (text, error) = Page.TryRender("much text {{ 1 // 0 }}");

        Assert.Empty(text);
        Assert.Equal((1, 16), (error!.Line, error.Column));
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b")]
    [InlineData("a\\b")]
    [InlineData("c:/x")]
    public void An_include_never_leaves_the_root(string name)
    {
        var options = Page.With((name, "found"));

        Assert.EndsWith("not found", Page.Error("{{ include name }}", $$"""{"name":{{System.Text.Json.JsonSerializer.Serialize(name)}}}""", options), StringComparison.Ordinal);
    }

    [Fact]
    public void The_includes_written_as_literals_are_known_without_rendering()
    {
        var template = new TemplateEngine(new TemplateEngineOptions())
            .Parse("{{ include 'a' }}{{ if x; include 'b' 1; end; include y; include 'a' }}", "page");

        Assert.Equal<string>(["a", "b"], template.StaticIncludes);
    }
}

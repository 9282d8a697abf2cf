namespace Briefings.Templating.Tests.Evaluation;

public class IncludeTests
{
    private static readonly (string, string)[] s_templates =
    [
        ("top.html", "top"),
        ("parts/card.html", "card[{{ include './title.html' }}|{{ include '../top.html' }}|{{ include 'parts/title.html' }}]"),
        ("parts/title.html", "title"),
        ("parts/deep/a.html", "{{ include '../card.html' }}{{ include './b.html' 1 }}"),
        ("parts/deep/b.html", "b{{ $1 }}"),
        ("parts/lib.html", "{{ func head; include './title.html'; end }}"),
        ("parts/out.html", "{{ include '../../secret.html' }}"),
        ("secret.html", "secret"),
    ];

    [Theory]
    [InlineData("{{ include './top.html' }}", "top")]
    [InlineData("{{ include 'parts/card.html' }}", "card[title|top|title]")]
    [InlineData("{{ include './parts/card.html' }}", "card[title|top|title]")]
    [InlineData("{{ include 'parts/deep/a.html' }}", "card[title|top|title]b1")]
    [InlineData("{{ include 'parts/lib.html'; head }}", "title")]
    [InlineData("{{ include_join ['./top.html', './parts/title.html'] '-' }}", "top-title")]
    [InlineData("{{ x = include './top.html'; x | string.upcase }}", "TOP")]
    public void A_name_with_a_dot_is_beside_the_template_it_is_written_in(string template, string expected)
    {
        Assert.Equal(expected, Page.Render(template, "{}", Page.With(s_templates)));
    }

    [Theory]
    [InlineData("{{ include '../top.html' }}")]
    [InlineData("{{ include './../top.html' }}")]
    [InlineData("{{ include 'parts/out.html' }}")]
    [InlineData("{{ include './parts/../../top.html' }}")]
    [InlineData("{{ include 'parts/../top.html' }}")]
    [InlineData("{{ include './/top.html' }}")]
    [InlineData("{{ include '.\\\\top.html' }}")]
    public void No_name_leads_out_of_the_root(string template)
    {
        Assert.Contains("not found", Page.Error(template, "{}", Page.With(s_templates)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_include_is_known_by_its_name_from_the_root()
    {
        var template = new TemplateEngine(new TemplateEngineOptions())
            .Parse("{{ include './title.html' }}{{ include 'parts/title.html' }}{{ include '../top.html' }}", "parts/card.html");

        Assert.Equal<string>(["parts/title.html", "top.html"], template.StaticIncludes);
    }
}

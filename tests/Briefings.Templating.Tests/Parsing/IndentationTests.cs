namespace Briefings.Templating.Tests.Parsing;

public class IndentationTests
{
    [Theory]
    [InlineData("<ul>\n  <li>a</li>\n\t<li>b</li>\n</ul>", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("  <p>a\n    b</p>", "<p>a\n    b</p>")]
    [InlineData("<pre>\n  <b>a</b>\n</pre>\n  <p>", "<pre>\n  <b>a</b>\n</pre>\n<p>")]
    [InlineData("<pre>{{ 1 }}\n  <b>{{ 2 }}\n  </pre>\n  <i>", "<pre>1\n  <b>2\n  </pre>\n<i>")]
    [InlineData("<script>\n  if (a\n  <b) c\n</script>\n  <p>", "<script>\n  if (a\n  <b) c\n</script>\n<p>")]
    [InlineData("<prefix>\n  <b>", "<prefix>\n<b>")]
    [InlineData("{{ 'x' }}  <b>", "x  <b>")]
    [InlineData("{{ for i in 1..2 }}\n  <li>{{ i }}</li>\n{{ end }}", "\n<li>1</li>\n\n<li>2</li>\n")]
    [InlineData("a\n  {{ 1 }}", "a\n  1")]
    [InlineData("{{~ if true ~}}\n  <b>\n{{~ end ~}}\n  <i>", "<b>\n<i>")]
    public void Spaces_before_a_tag_at_the_beginning_of_a_line_are_left_out(string template, string expected)
    {
        Assert.Equal(expected, Page.Render(template, options: new TemplateEngineOptions { TrimIndentation = true, AutoIndent = false }));
    }
}

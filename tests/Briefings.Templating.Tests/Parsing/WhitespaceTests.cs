namespace Briefings.Templating.Tests.Parsing;

public class WhitespaceTests
{
    [Theory]
    [InlineData("a \n {{- 1 -}} \n b", "a1b")]
    [InlineData("a \n {{~ 1 ~}} \n b", "a \n1 b")]
    [InlineData("a {{~ 1 ~}} b", "a1b")]
    [InlineData("a\r\n  {{~ 1 ~}}  \r\nb", "a\r\n1b")]
    [InlineData("{{-5-}} x", "5x")]
    public void A_trim_sign_takes_the_white_space_on_its_side(string template, string expected)
    {
        Assert.Equal(expected, Page.Render(template));
    }

    [Theory]
    [InlineData("{%{ {{ x }} }%}", " {{ x }} ")]
    [InlineData("{%%{a}%}b}%%}c", "a}%}bc")]
    [InlineData("a  {%{- b -}%}  c", "a b c")]
    [InlineData("{% if %}", "{% if %}")]
    public void A_raw_block_is_text(string template, string expected)
    {
        Assert.Equal(expected, Page.Render(template));
    }

    [Theory]
    [InlineData("a{{ # note }}b", "ab")]
    [InlineData("{{ 1 # one\n 2 }}", "12")]
    [InlineData("{{ ## many\nlines ## 3 }}", "3")]
    public void A_comment_prints_nothing(string template, string expected)
    {
        Assert.Equal(expected, Page.Render(template));
    }

    [Fact]
    public void An_indented_block_indents_every_line_it_prints()
    {
        Assert.Equal("<pre>\n  one\n  two</pre>", Page.Render("<pre>\n  {{ x }}</pre>", """{"x":"one\ntwo"}"""));
    }

    [Fact]
    public void An_include_takes_the_indentation_of_its_block()
    {
        var options = Page.With(("list", "<ul>\n  <li>\n</ul>"));

        Assert.Equal("<nav>\n  <ul>\n    <li>\n  </ul>\n</nav>", Page.Render("<nav>\n  {{ include 'list' }}\n</nav>", "{}", options));
    }

    [Fact]
    public void Indentation_can_be_off()
    {
        var options = new TemplateEngineOptions { AutoIndent = false };

        Assert.Equal("  a\nb", Page.Render("  {{ \"a\\nb\" }}", "{}", options));
    }
}

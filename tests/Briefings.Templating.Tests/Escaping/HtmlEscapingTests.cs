namespace Briefings.Templating.Tests.Escaping;

public class HtmlEscapingTests
{
    private const string Model = """{"x":"<b a=\"1\">'&","bad":" java\tscript:alert(1)","url":"/a?b=1&c","js":"</script>\\\"'"}""";

    [Theory]
    [InlineData("<p>{{ x }}</p>", "<p>&lt;b a=&quot;1&quot;&gt;&#39;&amp;</p>")]
    [InlineData("<p title=\"{{ x }}\">", "<p title=\"&lt;b a=&quot;1&quot;&gt;&#39;&amp;\">")]
    [InlineData("<p title={{ x }}>", "<p title=&lt;b&#32;a&#61;&quot;1&quot;&gt;&#39;&amp;>")]
    [InlineData("<a href=\"{{ url }}\">", "<a href=\"/a?b=1&amp;c\">")]
    [InlineData("<!-- {{ x }} -->", "<!-- &lt;b a=&quot;1&quot;&gt;&#39;&amp; -->")]
    public void A_value_is_escaped_for_its_place(string template, string expected)
    {
        Assert.Equal(expected, Page.Html(template, Model));
    }

    [Theory]
    [InlineData("<a href=\"{{ bad }}\">", "<a href=\"#\">")]
    [InlineData("<a HREF='{{ bad }}'>", "<a HREF='#'>")]
    [InlineData("<img src={{ bad }}>", "<img src=#>")]
    [InlineData("<a href=\"{{ bad | html.escape }}\">", "<a href=\"#\">")]
    [InlineData("{{ capture u; bad; end }}<a href=\"{{ u }}\">", "<a href=\"#\">")]
    [InlineData("<a href=\"/x/{{ bad }}\">", "<a href=\"/x/ java\tscript:alert(1)\">")]
    [InlineData("<a title=\"{{ bad }}\">", "<a title=\" java\tscript:alert(1)\">")]
    public void A_link_never_runs_a_script(string template, string expected)
    {
        Assert.Equal(expected, Page.Html(template, Model));
    }

    [Theory]
    [InlineData("<script>var s = \"{{ js }}\";</script>", "<script>var s = \"\\u003C\\u002Fscript\\u003E\\u005C\\u0022\\u0027\";</script>")]
    [InlineData("<script>var s = {{ {k: js} | object.to_json }};</script>", "<script>var s = {\"k\":\"\\u003C/script\\u003E\\\\\\u0022\\u0027\"};</script>")]
    [InlineData("<a onclick=\"f('{{ js }}')\">", "<a onclick=\"f('\\u003C\\u002Fscript\\u003E\\u005C\\u0022\\u0027')\">")]
    [InlineData("<style>p { color: {{ x }} }</style>", "<style>p { color: \\3C b a=\\22 1\\22 \\3E \\27 \\26  }</style>")]
    public void A_value_stays_data_in_scripts_and_styles(string template, string expected)
    {
        Assert.Equal(expected, Page.Html(template, Model));
    }

    [Theory]
    [InlineData("{{ x | html.raw }}", "<b a=\"1\">'&")]
    [InlineData("{{ x | html.escape }}", "&lt;b a=&quot;1&quot;&gt;&#39;&amp;")]
    [InlineData("{{ x | html.escape | html.escape }}", "&lt;b a=&quot;1&quot;&gt;&#39;&amp;")]
    [InlineData("{{ capture c }}<i>{{ url }}</i>{{ end }}{{ c }}", "<i>/a?b=1&amp;c</i>")]
    [InlineData("{{ capture c }}<i>{{ end }}{{ c + '<' }}", "&lt;i&gt;&lt;")]
    public void What_is_escaped_already_is_not_escaped_again(string template, string expected)
    {
        Assert.Equal(expected, Page.Html(template, Model));
    }

    [Theory]
    [InlineData("{{ if x }}<a href=\"{{ else }}<a title=\"{{ end }}{{ bad }}\">", "<a href=\"#\">")]
    [InlineData("{{ if !x }}<a href=\"{{ else if x }}<a title=\"{{ end }}{{ bad }}\">", "<a title=\"#\">")]
    [InlineData("{{ case 1; when 1 }}<a href=\"{{ when 2 }}<a title=\"{{ end }}{{ bad }}\">", "<a href=\"#\">")]
    [InlineData("{{ for i in 1..1 }}<a href=\"{{ end }}{{ bad }}\">", "<a href=\"#\">")]
    [InlineData("{{ if x }}<b>{{ else }}<i title=\"a\">{{ end }}{{ bad }}", "<b> java\tscript:alert(1)")]
    public void After_branches_the_strictest_escaping_holds(string template, string expected)
    {
        Assert.Equal(expected, Page.Html(template, Model));
    }

    [Fact]
    public void A_page_in_an_attribute_is_escaped_twice()
    {
        Assert.Equal("<iframe srcdoc=\"a&amp;#32;&amp;lt;b&amp;gt;\">", Page.Html("<iframe srcdoc=\"{{ 'a <b>' }}\">"));
    }

    [Fact]
    public void Trusted_bytes_are_written_as_they_are()
    {
        var model = new TemplateModel { ["body"] = TemplateValue.Raw("<pre>\n  é</pre>"u8.ToArray()) };
        var output = new System.Buffers.ArrayBufferWriter<byte>();

        new TemplateEngine(new TemplateEngineOptions { Escape = TemplateEscape.Html })
            .Parse("<div>\n  {{ body }}\n</div>", "page").Render(model, output);

        Assert.Equal("<div>\n  <pre>\n  é</pre>\n</div>", System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
    }
}

namespace Briefings.Templating.Tests.Parsing;

public class MissingBraceTests
{
    private const string Whole = """
        {{~ include 'top' ~}}
        <main class="{{ page.kind }}" id='{{ page.id }}'>
        {{ for entry in entries }}
          <p>{{ entry.title }}, {{ entry.date | date.to_string '%e %B' }} — it's {{ entry.kind }}</p>
          {{ if entry.url && !string.empty entry.url -}}
          <a href="{{ entry.url }}">{{ t.more }}</a> {a brace} {{ else }}<b>{{ include 'x' entry n: 1 }}</b>
          {{- end }}
        {{ end }}
        {{
          total = 0
          if entries
            total = entries.size
          end
        }}
        <footer>{{ capture x }}y{{ end }}{{ x }}</footer>

        """;

    public static TheoryData<int, string> Closings()
    {
        var data = new TheoryData<int, string>();
        for (var at = Whole.IndexOf("}}", StringComparison.Ordinal); at >= 0; at = Whole.IndexOf("}}", at + 2, StringComparison.Ordinal))
        {
            data.Add(at, "");
            data.Add(at, "}");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Closings))]
    public void A_forgotten_brace_is_one_error_on_its_line(int at, string left)
    {
        var template = Parse(Whole[..at] + left + Whole[(at + 2)..]);
        var line = Whole[..at].Split('\n').Length;

        // The block with its lines to itself ends where its last statement does.
        var last = line == 14 ? 13 : line;
        var mistake = Assert.Single(template.Diagnostics);
        Assert.Contains("`}}` is missing", mistake.Message, StringComparison.Ordinal);
        Assert.InRange(mistake.Line, last, line);
    }

    [Fact]
    public void The_whole_has_no_error()
    {
        Assert.Empty(Parse(Whole).Diagnostics);
    }

    [Fact]
    public void Two_forgotten_braces_are_two_errors_and_others_stay()
    {
        var template = Parse("{{ a \n<p>{{ b </p>\n{{ c }}\n{{ d + }}");

        Assert.Equal([1, 2, 4], template.Diagnostics.Select(d => d.Line));
        Assert.Contains("starts at 2,4", template.Diagnostics[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ a + }}\n{{ b }}", "Expecting an <expression>")]
    [InlineData("{{ '{{' + }}\n{{ b }}", "Expecting an <expression>")]
    [InlineData("text {{ a +", "instead of `<eof>`")]
    public void Another_mistake_keeps_its_error(string template, string expected)
    {
        Assert.Contains(expected, Parse(template).Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ a }\n{{ 'never closed }}", 1, 2)]
    [InlineData("{{ a + }}\n{{ 'never closed }}", 1, 2)]
    [InlineData("{{ for }}\n{{ end }}\n{{ '\\q' }}", 1, 3)]
    [InlineData("{{ '\\q' }}\n{{ a + }}", 1, 2)]
    public void Errors_are_in_the_order_of_the_text(string template, params int[] lines)
    {
        Assert.Equal(lines, Parse(template).Diagnostics.Select(d => d.Line));
    }

    [Fact]
    public void A_text_full_of_errors_shows_the_first_fifty()
    {
        var template = Parse(string.Concat(Enumerable.Repeat("{{ 1 + }}{{ '\\q' }}\n", 60)));

        Assert.Equal(50, template.Diagnostics.Length);
        Assert.Equal(25, template.Diagnostics[^1].Line);
    }

    private static Template Parse(string text) => new TemplateEngine(new TemplateEngineOptions()).Parse(text, "page");
}

using Briefings.Templating.Inspection;

namespace Briefings.Templating.Tests.Inspection;

public class TemplateInspectorTests
{
    private static readonly TemplateShape s_link = TemplateShape.ObjectOf(["url", "text"], name => name is "url" or "text" ? TemplateShape.Text : null);

    private static readonly TemplateShape s_page = TemplateShape.ObjectOf(
        ["title", "links", "first", "more"],
        name => name switch
        {
            "title" => TemplateShape.Text,
            "links" => TemplateShape.ListOf(() => s_link),
            "first" => s_link,
            "more" => TemplateShape.Unknown,
            _ => null,
        });

    [Theory]
    [InlineData("{{ page.title; page.links.size; page.title.size; page.first.url }}")]
    [InlineData("{{ for l in page.links; l.url; for.index; end }}{{ page.links[0].text }}")]
    [InlineData("{{ for l in page.links | array.limit 2 | array.sort 'url'; l.url; end }}")]
    [InlineData("{{ x = page.first; x.url; x = 5; x.anything }}")]
    [InlineData("{{ while n; n.x; n = 1; end }}")]
    [InlineData("{{ func f(a, b); a.x; b; $0; $.n; end; f 1 2 }}")]
    [InlineData("{{ with page; title; links; first.url; end }}")]
    [InlineData("{{ with page.more; anything; end; import page.first; url }}")]
    [InlineData("{{ page.more.anything.at.all; {a: 1, b: a}; $x; $0.y; empty; page.title.empty? }}")]
    [InlineData("{{ capture c; 'x'; end; c; string.upcase c; html.raw c; date.format }}")]
    [InlineData("{{ for $l in page.links; $l.url; end; case page.title; when 'a'; 1; end; $\"{page.title}\" }}")]
    [InlineData("{{ include 'part' page.first n: page.links }}")]
    [InlineData("{{ page.more | array.each do(x); x.y; end }}{{ page?.title ?? 'x' ? 1 : 2 }}")]
    [InlineData("{{ page.titel + }}")]
    public void What_is_there_is_no_finding(string template)
    {
        Assert.Empty(Find(template));
    }

    [Theory]
    [InlineData("{{ page.titel }}", "1:9 UnknownMember page.titel")]
    [InlineData("{{ pag.title }}", "1:4 UnknownName .pag")]
    [InlineData("{{ page.links.url }}", "1:15 UnknownMember page.links.url")]
    [InlineData("{{ page.title.url }}", "1:15 UnknownMember page.title.url")]
    [InlineData("{{ for l in page.links; l.urll; end }}", "1:27 UnknownMember l.urll")]
    [InlineData("{{ for l in page.links; end; l }}", "1:30 UnknownName .l")]
    [InlineData("{{ for l in (page.links | array.offset 1); l.urll; end }}", "1:46 UnknownMember l.urll")]
    [InlineData("{{ (page.links | array.first).urll }}", "1:31 UnknownMember (page.links | array.first).urll")]
    [InlineData("{{ page.links[0].urll }}", "1:18 UnknownMember page.links[0].urll")]
    [InlineData("{{ x = page.first; x.urll }}", "1:22 UnknownMember x.urll")]
    [InlineData("{{ $x = page.first; $x.urll }}", "1:24 UnknownMember $x.urll")]
    [InlineData("{{ with page; titel; end }}", "1:15 UnknownName .titel")]
    [InlineData("{{ 1 + string.upcas 'x' }}", "1:15 UnknownMember string.upcas")]
    [InlineData("{{ if !page.titel && x; end }}", "1:13 UnknownMember page.titel|1:22 UnknownName .x")]
    [InlineData("{{ func f(a); b; end }}", "1:15 UnknownName .b")]
    [InlineData("{{ page.titel }}\n{{ page.titel }}{{ page.titel.x }}", "1:9 UnknownMember page.titel")]
    [InlineData("{{ f = [x]; g = {a: y}; h = $'{z}' }}", "1:9 UnknownName .x|1:21 UnknownName .y|1:32 UnknownName .z")]
    public void What_is_not_there_is_found_at_its_first_place(string template, string expected)
    {
        Assert.Equal(expected, Show(Find(template)));
    }

    // Each part is held by the next, so that they are as deep as they are many.
    [Theory]
    [InlineData("{{ 1 ", " | math.abs", " }}")]
    [InlineData("{{ 1 ", " | math.plus 1", " }}")]
    [InlineData("{{ 1 ", " + 1", " }}")]
    [InlineData("{{ n ", " ?? n", " }}")]
    [InlineData("{{ page", ".title", " }}")]
    [InlineData("{{ page.links", "[0]", " }}")]
    [InlineData("{{ 1 ", " | math.plus 1 ? 2 : 3", " }}")]
    [InlineData("{{ if n }}", "{{ else if n }}", "{{ end }}")]
    [InlineData("{{ n = 1 }}", "{{ n }}", "")]
    public void What_is_longer_than_the_stack_is_deep_ends_nothing(string start, string part, string end)
    {
        Find(start + string.Concat(Enumerable.Repeat(part, 20_000)) + end);
    }

    [Fact]
    public void A_finding_names_what_there_is()
    {
        Assert.Equal(["title", "links", "first", "more"], Find("{{ page.titel }}")[0].Known);
        Assert.Superset(
            new HashSet<string> { "page", "x", "string", "include" }, new HashSet<string>(Find("{{ x = 1; y }}")[0].Known));
    }

    [Theory]
    [InlineData("{{ include 'arguments' page.first n: page.links }}", "arguments 1:7 UnknownMember $1.urll|arguments 1:21 UnknownMember $.n.urll")]
    [InlineData("{{ for x in page.links; include 'caller'; end }}", "caller 1:6 UnknownMember x.urll")]
    [InlineData("{{ include './deep/a' }}", "deep/b 1:9 UnknownMember page.titel")]
    [InlineData("{{ include 'self' }}", "self 1:9 UnknownMember page.titel")]
    public void An_include_is_followed_with_what_it_is_given(string template, string expected)
    {
        Assert.Equal(expected, string.Join('|', Find(template).Select(f => f.Template + " " + Show([f]))));
    }

    [Fact]
    public void A_part_of_several_pages_is_wrong_only_where_it_is_wrong_for_all()
    {
        var engine = Engine();
        var inspector = new TemplateInspector(engine);
        var template = engine.Parse("{{ include 'both' }}", "one");
        inspector.Inspect(template, TemplateShape.ObjectOf(["a"], name => name == "a" ? s_link : null));
        inspector.Inspect(template, TemplateShape.ObjectOf(["b"], name => name == "b" ? s_link : null));

        Assert.Equal("1:17 UnknownName .c", Show(inspector.Findings));
    }

    [Theory]
    [InlineData("{{ page.more | date.to_string '%-d. %B' }}", "1:32 %-d %e")]
    [InlineData("{{ date.to_string page.more '%d %Q' }}", "1:33 %Q ")]
    [InlineData("{{ date.parse 'x' '%G-%-m' }}", "1:20 %G %Y|1:23 %-m %m")]
    [InlineData("{{ date.parse_to_string 'x' '%F' 'de' '%f' }}", "1:40 %f %N")]
    [InlineData("{{ date.format = '%_H:%M' }}", "1:19 %_H %k")]
    [InlineData("{{ page.more | date.to_string '100% %:z' }}", "1:37 %:z %Z")]
    [InlineData("{{ page.more | date.to_string page.title }}", "")]
    [InlineData("{{ page.more | date.to_string '%d %%-d %g %' }}", "")]
    public void Codes_that_are_none_are_found_in_patterns_that_are_written_out(string template, string expected)
    {
        var findings = Find(template);

        Assert.All(findings, f => Assert.Equal(TemplateFindingKind.UnknownDateCode, f.Kind));
        Assert.Equal(expected, string.Join('|', findings.Select(f => $"{f.Line}:{f.Column} {f.Name} {f.Known.FirstOrDefault()}")));
    }

    private static TemplateEngine Engine() => new(Page.With(
        ("part", "{{ $1.url }}{{ for l in $.n; l.text; end }}{{ $n.size }}{{ page.title }}"),
        ("arguments", "{{ $1.urll }}{{ $.n.urll }}"),
        ("caller", "{{ x.urll }}"),
        ("deep/a", "{{ include './b' }}"),
        ("deep/b", "{{ page.titel }}"),
        ("self", "{{ page.titel; include 'self' }}"),
        ("both", "{{ a ?? b }} {{ c }}")));

    private static IReadOnlyList<TemplateFinding> Find(string template)
    {
        var engine = Engine();
        var inspector = new TemplateInspector(engine);
        inspector.Inspect(engine.Parse(template, "page"), TemplateShape.ObjectOf(["page"], name => name == "page" ? s_page : null));
        return inspector.Findings;
    }

    private static string Show(IEnumerable<TemplateFinding> findings) =>
        string.Join('|', findings.Select(f => $"{f.Line}:{f.Column} {f.Kind} {f.Owner}.{f.Name}"));
}

using System.Buffers;
using System.Reflection;
using System.Text;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Addresses;
using Briefings.Planning.Pages;
using Briefings.Rendering;
using Briefings.Rendering.Bodies;
using Briefings.Rendering.Composing;
using Briefings.Rendering.Model;
using Briefings.Rendering.Texts;
using Briefings.Rendering.Themes;
using Briefings.Rendering.Views;
using Briefings.Rendering.Views.Pages;
using Briefings.Templating;
using Briefings.Tests.Planning;
using Xunit;

namespace Briefings.Tests.Rendering.Model;

public class ModelTests
{
    [Fact]
    public void Every_view_has_the_members_that_are_documented()
    {
        var views = typeof(View<>).Assembly.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(View<>));

        foreach (var view in views)
        {
            var table = view.GetField("Table", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null);
            var documented = ModelTable.Own[view.Name[..^"View".Length]];
            Assert.True(documented is not null, $"{view.Name} is not in model.txt");
            Assert.Equal((IEnumerable<string>)table!, documented.Members.Select(member => member.Name));
        }
    }

    [Fact]
    public void Every_page_is_given_what_is_documented()
    {
        var composed = Compose(SampleSite.Files(
            SampleArchive.Article("2024/pier.en", "date: 2024-05-01\naliases: [/old/pier/]"),
            SampleArchive.Article("2024/wrong.en", "date: 2024-05-01\nretracted: {date: 2024-06-02, reason: Wrong.}"),
            ("content/pages/about.en.md", "---\ntitle: About us\nparams: {tone: dark}\n---\n\nWho we are.\n")));
        var engine = new TemplateEngine(new TemplateEngineOptions { StrictMembers = true, StrictVariables = true });

        foreach (var (model, globals) in composed)
        {
            var names = ModelTable.Own.NamesOf(model.Template).Select(member => member.Name).Except(["asset"]);
            Assert.Equal(names.Order(StringComparer.Ordinal), model.Names.Concat(globals.Names).Order(StringComparer.Ordinal));
            var output = new ArrayBufferWriter<byte>();
            var result = engine.Parse(CheckingTemplate(model.Template), model.Template)
                .Render(model, output, new RenderOptions { Globals = globals });
            Assert.Null(result.Error?.ToString());
            Assert.Equal("", Encoding.UTF8.GetString(output.WrittenSpan).Trim());
        }

        Assert.Equal(
            ModelTable.Own.Templates.Except(["month.html"]).Order(StringComparer.Ordinal),
            composed.Select(page => page.Model.Template).Distinct().Except(["month.html"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_is_one_that_is_known_and_every_meaning_is_written()
    {
        string[] simple = ["text", "html", "number", "flag", "date", "texts", "function", "params"];
        var types = ModelTable.Own.Templates.SelectMany(name => ModelTable.Own.TypesOf(ModelTable.Own.NamesOf(name))).Distinct();

        foreach (var member in types.SelectMany(type => type.Members).Concat(ModelTable.Own.Templates.SelectMany(name => ModelTable.Own.NamesOf(name))))
        {
            Assert.All(member.Kinds, kind => Assert.True(simple.Contains(kind) || ModelTable.Own[kind] is not null, $"{member.Name} is {kind}"));
            Assert.NotEmpty(member.Meaning);
        }
    }

    [Fact]
    public void The_programs_own_theme_reads_nothing_that_is_not_there()
    {
        Assert.Equal("", Check());
    }

    [Theory]
    [InlineData("{{ page.titel }}", "1:9: error BR0708: 'page' has no 'titel'; did you mean 'title'?; see 'briefings template explain'")]
    [InlineData("\n{{ pge.title }}", "2:4: error BR0707: There is no 'pge' in what the template is given; did you mean 'page'?; see 'briefings template explain'")]
    [InlineData("{{ page.titel }}{{ page.titel }}", "1:9: error BR0708: 'page' has no 'titel'; did you mean 'title'?; see 'briefings template explain'")]
    [InlineData("{{ for link in page.feeds }}{{ link.txt }}{{ end }}", "1:37: error BR0708: 'link' has no 'txt'; did you mean 'text'?; see 'briefings template explain'")]
    [InlineData("{{ site.as_of | date.to_string \"%-d\" }}", "1:33: warning BR0709: '%-d' is no code of a date and is written as it is; did you mean '%e'?")]
    public void Template_check_reports_what_a_build_would_once_with_what_was_meant(string template, string expected)
    {
        Assert.Equal("templates/404.html:" + expected, Check(("templates/404.html", template)));
    }

    [Fact]
    public void A_build_warns_of_date_codes_and_writes_the_page()
    {
        var site = RenderedSite.Of(("templates/404.html", "{{ if site.as_of }}{{ site.as_of | date.to_string '%-d.%m.' }}{{ end }}"));

        Assert.Equal(
            "templates/404.html:1:52: warning BR0709: '%-d' is no code of a date and is written as it is; did you mean '%e'?", site.Findings);
        Assert.Matches(@"^%-d\.\d\d\.$", site["en/404.html"]);
    }

    [Fact]
    public void A_relative_include_is_looked_for_beside_the_template()
    {
        Assert.Equal("", Check(
            ("templates/404.html", "{{ include 'partials/mine.html' }}"), ("templates/partials/mine.html", "{{ include './other.html' }}"),
            ("templates/partials/other.html", "{{ page.title }}")));
        Assert.Equal(
            "templates/partials/mine.html:1:15: error BR0702: There is no template 'partials/nowhere.html' in 'templates/'",
            Check(("templates/partials/mine.html", "{{ include './nowhere.html' }}")));
    }

    private static string Check(params ReadOnlySpan<(string Path, string Text)> templates)
    {
        var diagnostics = new DiagnosticBag();
        ThemeChecker.Check(SampleSite.Files(templates), diagnostics);
        return string.Join('\n', diagnostics.ToSorted());
    }

    private static IReadOnlyList<(PageModel Model, ITemplateObject Globals)> Compose(ISiteFiles files)
    {
        var diagnostics = new DiagnosticBag();
        var site = SiteConfigReader.Read(files, diagnostics)!;
        var theme = new Theme(files, diagnostics);
        var plan = SitePlanner.Plan(
            new PlanRequest(ArchiveReader.Read(files, diagnostics), site) { Assets = theme.Assets, Drafts = true }, diagnostics);
        var urls = new SiteUrls(site);
        var texts = new UiTextsReader(theme, diagnostics).Read(plan.Index.Languages)!;
        var composer = new PageComposer(plan, urls, texts, new BodyStore(plan, urls, diagnostics));
        return [.. plan.Pages.SelectMany<Page, (PageModel, ITemplateObject)>(page => page switch
        {
            HtmlPage html => [(composer.Compose(html), Globals(html.Language))],
            RedirectPage redirect => [(composer.Compose(redirect), Globals(redirect.Target.Language))],
            _ => [],
        })];

        ITemplateObject Globals(LanguageTag language)
        {
            var context = composer.ContextOf(language);
            return new TemplateModel { ["site"] = TemplateValue.From(new SiteView(context)), ["t"] = TemplateValue.From(context.Texts) };
        }
    }

    /// <summary>A template that prints where a value is not what is documented: a function for each type that calls those
    /// of its members.</summary>
    private static string CheckingTemplate(string template)
    {
        var names = ModelTable.Own.NamesOf(template).Where(member => member.Name != "asset").ToArray();
        var text = new StringBuilder();
        foreach (var type in ModelTable.Own.TypesOf(names))
        {
            text.Append($"{{{{ func is_{type.Name}(v, d)\nif d > 2; ret; end\n");
            foreach (var member in type.Members)
                text.Append(CheckMember($"{type.Name}.{member.Name}", $"v.{member.Name}", member));
            text.Append("end }}");
        }

        text.Append("{{ d = 0\n");
        foreach (var member in names)
            text.Append(CheckMember(member.Name, member.Name, member));
        return text.Append("}}").ToString();
    }

    private static string CheckMember(string path, string value, ModelMember member)
    {
        var isOne = string.Join(" || ", member.Kinds.Select(kind => $"$k == \"{TypeOf(kind)}\""));
        var deeper = member.Kinds is [var type] && ModelTable.Own[type] is not null ? $"is_{type} $x (d + 1)" : "";
        var one = $"$k = object.typeof $x; if !({isOne}); \"{path} is \" + $k + \"\\n\"; else; {deeper}; end";
        var some = member.IsList ? $"for $x in {value}; {one}; end" : $"$x = {value}; {one}";
        var none = member.IsOptional ? "" : $"\"{path} is null\\n\"";
        return $"if {value} == null; {none}; else; {some}; end\n";
    }

    private static string TypeOf(string kind) => kind switch
    {
        "text" or "html" => "string",
        "number" => "number",
        "flag" => "boolean",
        _ => "object",
    };
}

using System.Collections.Frozen;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Rendering.Model;
using Briefings.Templating;
using Briefings.Templating.Inspection;

namespace Briefings.Rendering.Themes;

/// <summary>All templates of the theme, parsed.</summary>
internal sealed class TemplateSet
{
    private static readonly string[] Pages =
    [
        "404.html", "archive.html", "article.html", "compare.html", "entry.html", "events.html", "home.html", "moved.html", "page.html",
        "search.html", "subject.html", "subjects.html", "subscribe.html", "year.html",
    ];

    /// <summary>The template of a page of the site's own; one that such a page names is given the same.</summary>
    private const string OwnPage = "page.html";

    private readonly TemplateEngine _engine;
    private readonly FrozenDictionary<string, Template> _templates;

    private TemplateSet(TemplateEngine engine, FrozenDictionary<string, Template> templates)
    {
        _engine = engine;
        _templates = templates;
    }

    public bool Has(string name) => _templates.ContainsKey(name);

    public Template this[string name] => _templates[name];

    /// <summary>Parses every template and checks that what it includes and what it says is there.</summary>
    /// <param name="theme">Holds the templates.</param>
    /// <param name="functions">What templates may call.</param>
    /// <param name="texts">The keys of the site's words; null where they could not be read.</param>
    /// <param name="diagnostics">Takes every mistake of every template.</param>
    public static TemplateSet Parse(
        Theme theme, IEnumerable<TemplateFunction> functions, FrozenSet<string>? texts, DiagnosticBag diagnostics)
    {
        var engine = new TemplateEngine(new TemplateEngineOptions
        {
            Escape = TemplateEscape.Html,
            AutoIndent = false,
            TrimIndentation = true,
            StrictVariables = true,
            StrictMembers = true,
            Source = theme,
            Functions = System.Collections.Immutable.ImmutableDictionary.CreateRange(
                functions.Select(function => KeyValuePair.Create(function.Name, function))),
        });
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var name in theme.Names.Where(name => name.EndsWith(".html", StringComparison.Ordinal)))
        {
            if (theme.ReadText(name) is not { } source)
                continue;
            var template = engine.Parse(source.Text, name);
            foreach (var mistake in template.Diagnostics)
                diagnostics.Add(ToDiagnostic(mistake));
            TemplateChecker.Check(source, template, theme, texts, diagnostics);
            templates.Add(name, template);
        }

        foreach (var name in Pages.Where(name => !theme.Names.Contains(name)))
            diagnostics.Add(Messages.MissingTemplate(SourceSpan.File(Theme.Folder), name));
        var set = new TemplateSet(engine, templates.ToFrozenDictionary());
        set.CheckDates(diagnostics);
        return set;
    }

    /// <summary>Reports the names and members that templates read and are not given, which would end the rendering of
    /// a page; each of a template once.</summary>
    /// <param name="model">What they are given.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public void CheckNames(ModelTable model, DiagnosticBag diagnostics)
    {
        var inspector = new TemplateInspector(_engine);
        var shape = new ModelShape(model);
        foreach (var (name, template) in _templates.Where(pair => !pair.Key.Contains('/')).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            inspector.Inspect(template, shape.Of(model.Templates.Contains(name) ? name : OwnPage));
        foreach (var finding in inspector.Findings)
        {
            switch (finding.Kind)
            {
                case TemplateFindingKind.UnknownName:
                    diagnostics.Add(ModelMessages.UnknownName(PlaceOf(finding), finding.Name, finding.Known));
                    break;
                case TemplateFindingKind.UnknownMember:
                    diagnostics.Add(ModelMessages.UnknownMember(PlaceOf(finding), finding.Owner, finding.Name, finding.Known));
                    break;
            }
        }
    }

    /// <summary>Warns of codes in the patterns of dates that are none; no model is needed for that.</summary>
    private void CheckDates(DiagnosticBag diagnostics)
    {
        var inspector = new TemplateInspector(_engine);
        foreach (var template in _templates.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            inspector.Inspect(template.Value, TemplateShape.Unknown);
        foreach (var finding in inspector.Findings.Where(finding => finding.Kind == TemplateFindingKind.UnknownDateCode))
            diagnostics.Add(ModelMessages.UnknownDateCode(PlaceOf(finding), finding.Name, finding.Known.FirstOrDefault()));
    }

    private static SourceSpan PlaceOf(TemplateFinding finding) => new(
        $"{Theme.Folder}/{finding.Template}", finding.Line, finding.Column, finding.Line, finding.Column + finding.Name.Length);

    public static Diagnostic ToDiagnostic(TemplateDiagnostic mistake)
    {
        var end = mistake.Column + Math.Max(1, mistake.Length);
        var place = new SourceSpan($"{Theme.Folder}/{mistake.Template}", mistake.Line, mistake.Column, mistake.Line, end);
        var message = mistake.IncludedFrom.IsDefaultOrEmpty
            ? mistake.Message
            : $"{mistake.Message} (included from {string.Join(", from ", mistake.IncludedFrom)})";
        return Messages.Template(place, message);
    }
}

using System.Collections.Frozen;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Templating;

namespace Briefings.Rendering.Themes;

/// <summary>All templates of the theme, parsed.</summary>
internal sealed class TemplateSet
{
    private static readonly string[] Pages =
    [
        "404.html", "archive.html", "article.html", "compare.html", "entry.html", "events.html", "home.html", "moved.html", "page.html",
        "search.html", "subject.html", "subjects.html", "subscribe.html", "year.html",
    ];

    private readonly FrozenDictionary<string, Template> _templates;

    private TemplateSet(FrozenDictionary<string, Template> templates) => _templates = templates;

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
        return new TemplateSet(templates.ToFrozenDictionary());
    }

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

namespace Briefings.Templating.Inspection;

/// <summary>Finds in templates what would fail where a page is rendered: names and members that are not there.</summary>
/// <remarks>
/// A template is followed with what its includes are given. A place is found wrong when it is wrong on every way that
/// leads to it: a part that several pages include may ask which page it is on.
/// </remarks>
/// <param name="engine">Has the built-in names and finds the includes.</param>
public sealed class TemplateInspector(TemplateEngine engine)
{
    private readonly Dictionary<(string Template, int Offset), TemplateFinding?> _places = [];

    /// <summary>What was found: each name of a template once, at its first place.</summary>
    public IReadOnlyList<TemplateFinding> Findings =>
    [
        .. _places.Values.OfType<TemplateFinding>()
            .OrderBy(static f => f.Template, StringComparer.Ordinal).ThenBy(static f => f.Line).ThenBy(static f => f.Column)
            .DistinctBy(static f => (f.Kind, f.Template, f.Owner, f.Name)),
    ];

    /// <summary>Follows a template that pages begin with.</summary>
    /// <param name="template">The template; one with syntax errors is left alone.</param>
    /// <param name="model">The names it is given.</param>
    public void Inspect(Template template, TemplateShape model)
    {
        if (template.HasErrors)
            return;

        // Twice, for a name may be read above the place that sets it, as in a loop.
        var first = new InspectionState(engine, template, model, null);
        template.Root.Inspect(first);
        template.Root.Inspect(new InspectionState(engine, template, model, this) { Assigned = first.Assigned });
    }

    internal void Report(TemplateFinding? finding, Template template, int offset)
    {
        if (finding is null || !_places.ContainsKey((template.Name, offset)))
            _places[(template.Name, offset)] = finding;
    }
}

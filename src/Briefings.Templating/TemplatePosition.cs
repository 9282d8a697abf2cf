namespace Briefings.Templating;

/// <summary>A place in a template.</summary>
/// <param name="Template">The template's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public readonly record struct TemplatePosition(string Template, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Template}({Line},{Column})";
}

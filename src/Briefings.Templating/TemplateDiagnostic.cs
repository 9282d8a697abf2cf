using System.Collections.Immutable;

namespace Briefings.Templating;

/// <summary>A mistake in a template and where it is.</summary>
/// <param name="Template">The name of the template the mistake is in.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Length">How many characters from there are concerned; 0 when unknown.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="IncludedFrom">The places of the includes that led to the template, innermost first.</param>
public sealed record TemplateDiagnostic(
    string Template, int Line, int Column, int Length, string Message, ImmutableArray<TemplatePosition> IncludedFrom)
{
    /// <summary>Whether a limit of <see cref="TemplateLimits"/> ended the rendering, which may have taken all that it may take.</summary>
    public bool IsLimit { get; init; }

    /// <summary>The mistake as one line, <c>name(line,column) : error : message</c>, then one line for each
    /// include.</summary>
    public override string ToString()
    {
        var text = $"{Template}({Line},{Column}) : error : {Message}";
        return IncludedFrom.IsDefaultOrEmpty
            ? text
            : text + string.Concat(IncludedFrom.Select(static p => $"\n  included from {p}"));
    }
}

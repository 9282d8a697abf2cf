namespace Briefings.Templating.Evaluation;

/// <summary>Stops one rendering; <see cref="Template.Render"/> turns it into a diagnostic.</summary>
internal sealed class RenderException(TemplateDiagnostic diagnostic) : Exception(diagnostic.Message)
{
    public TemplateDiagnostic Diagnostic { get; } = diagnostic;
}

namespace Briefings.Templating.Inspection;

/// <summary>Something in a template that would fail, or go out wrong, where it is rendered.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Template">The name of the template.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Name">The name or the code.</param>
/// <param name="Owner">Of a member, what has no such member, as it is written.</param>
/// <param name="Known">The names there are; of a code, the one that was probably meant.</param>
public sealed record TemplateFinding(
    TemplateFindingKind Kind,
    string Template,
    int Line,
    int Column,
    string Name,
    string Owner,
    IReadOnlyCollection<string> Known);

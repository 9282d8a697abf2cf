using System.Diagnostics.CodeAnalysis;

namespace Briefings.Templating;

/// <summary>How a rendering went.</summary>
/// <param name="Error">What stopped it; nothing was written then. Null when it went through.</param>
/// <param name="Includes">The names of all templates that were included, each once, in the order of first use.</param>
public readonly record struct RenderResult(TemplateDiagnostic? Error, IReadOnlyCollection<string> Includes)
{
    /// <summary>Whether the page was written.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Ok => Error is null;
}

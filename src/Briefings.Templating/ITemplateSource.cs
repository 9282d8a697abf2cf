using System.Diagnostics.CodeAnalysis;

namespace Briefings.Templating;

/// <summary>The text of included templates by name.</summary>
/// <remarks>
/// The engine asks only for relative names: with <c>/</c> between the parts, without <c>..</c>, a leading <c>/</c>,
/// a drive or a backslash. It asks once for each name and keeps the parsed template. Must be thread-safe.
/// </remarks>
public interface ITemplateSource
{
    /// <summary>Finds the text of a template.</summary>
    /// <param name="name">The name from the root, whatever the <c>include</c> was relative to.</param>
    /// <param name="text">The text, when there is one.</param>
    /// <returns>Whether there is a template of that name.</returns>
    bool TryRead(string name, [NotNullWhen(true)] out string? text);
}

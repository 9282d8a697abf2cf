using System.Diagnostics.CodeAnalysis;

namespace Briefings.Templating;

/// <summary>Templates held in memory, for tests and small uses.</summary>
/// <param name="templates">The texts by name.</param>
public sealed class InMemoryTemplateSource(IReadOnlyDictionary<string, string> templates) : ITemplateSource
{
    /// <summary>A source without templates.</summary>
    public static InMemoryTemplateSource Empty { get; } = new(new Dictionary<string, string>());

    /// <inheritdoc/>
    public bool TryRead(string name, [NotNullWhen(true)] out string? text) => templates.TryGetValue(name, out text);
}

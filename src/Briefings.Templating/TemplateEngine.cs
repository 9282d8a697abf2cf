namespace Briefings.Templating;

/// <summary>Parses and renders templates. Immutable and thread-safe: a site has one.</summary>
/// <param name="options">The switches.</param>
public sealed class TemplateEngine(TemplateEngineOptions options)
{
    /// <summary>The switches the engine was made with.</summary>
    public TemplateEngineOptions Options { get; } = options;

    /// <summary>Parses a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="name">The name diagnostics use.</param>
    /// <returns>The template; its mistakes are in <see cref="Template.Diagnostics"/>.</returns>
    public Template Parse(string text, string name) => throw new NotImplementedException();
}

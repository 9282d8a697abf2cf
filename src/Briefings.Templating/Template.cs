using System.Buffers;
using System.Collections.Immutable;

namespace Briefings.Templating;

/// <summary>A parsed template. Immutable; any number of threads may render it at once.</summary>
public sealed class Template
{
    internal Template(string name, ImmutableArray<TemplateDiagnostic> diagnostics, ImmutableArray<string> staticIncludes)
    {
        Name = name;
        Diagnostics = diagnostics;
        StaticIncludes = staticIncludes;
    }

    /// <summary>The name diagnostics use.</summary>
    public string Name { get; }

    /// <summary>The syntax errors, in the order of the text.</summary>
    public ImmutableArray<TemplateDiagnostic> Diagnostics { get; }

    /// <summary>Whether the template cannot be rendered.</summary>
    public bool HasErrors => !Diagnostics.IsEmpty;

    /// <summary>The names of the includes that are written as a literal, each once, in the order of the text.</summary>
    public ImmutableArray<string> StaticIncludes { get; }

    /// <summary>Renders the template. Nothing is written to <paramref name="output"/> unless the whole page went well.</summary>
    /// <param name="model">The page's names.</param>
    /// <param name="output">Where the UTF-8 bytes go.</param>
    /// <param name="options">What the page has beside its model.</param>
    /// <param name="cancellation">Stops the rendering between two statements.</param>
    /// <exception cref="OperationCanceledException">The rendering was cancelled.</exception>
    public RenderResult Render(
        ITemplateObject model,
        IBufferWriter<byte> output,
        RenderOptions? options = null,
        CancellationToken cancellation = default) => throw new NotImplementedException();
}

using System.Buffers;
using System.Collections.Immutable;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Parsing;
using Briefings.Templating.Syntax;
using Briefings.Templating.Syntax.Statements;

namespace Briefings.Templating;

/// <summary>A parsed template. Immutable; any number of threads may render it at once.</summary>
public sealed class Template
{
    private readonly TemplateEngine _engine;
    private readonly string _text;
    private readonly Lazy<LineMap> _lines;

    internal Template(TemplateEngine engine, string text, string name, Block root)
    {
        Root = root;
        _engine = engine;
        _text = text;
        Name = name;
        _lines = new Lazy<LineMap>(() => new LineMap(_text));
    }

    /// <summary>The name diagnostics use.</summary>
    public string Name { get; }

    /// <summary>The syntax errors, in the order they were found.</summary>
    public ImmutableArray<TemplateDiagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>Whether the template cannot be rendered.</summary>
    public bool HasErrors => !Diagnostics.IsEmpty;

    /// <summary>The names of the includes that are written as a literal, each once, in the order of the text.</summary>
    public ImmutableArray<string> StaticIncludes { get; internal init; } = [];

    internal Block Root { get; }

    /// <summary>Renders the template. Nothing is written to <paramref name="output"/> unless the whole page went
    /// well.</summary>
    /// <param name="model">The page's names.</param>
    /// <param name="output">Where the UTF-8 bytes go.</param>
    /// <param name="options">What the page has beside its model.</param>
    /// <param name="cancellation">Stops the rendering between two steps.</param>
    /// <exception cref="OperationCanceledException">The rendering was cancelled.</exception>
    public RenderResult Render(
        ITemplateObject model,
        IBufferWriter<byte> output,
        RenderOptions? options = null,
        CancellationToken cancellation = default)
    {
        if (HasErrors)
            return new RenderResult(Diagnostics[0], []);

        var state = new RenderState(_engine, this, model, options) { Cancellation = cancellation };
        try
        {
            Root.Run(state);
            state.WriteReturned();
            output.Write(state.Output.Finish());
            return new RenderResult(null, state.Includes);
        }
        catch (RenderException e)
        {
            return new RenderResult(e.Diagnostic, state.Includes);
        }
        finally
        {
            state.Dispose();
        }
    }

    internal (int Line, int Column) Locate(int offset) => _lines.Value.Locate(offset);

    internal string Slice(Node node) => _text[node.Start..Math.Max(node.Start, node.End)];
}

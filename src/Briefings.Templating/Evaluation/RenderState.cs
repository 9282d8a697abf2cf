using System.Collections.Immutable;
using Briefings.Templating.Escaping;
using Briefings.Templating.Syntax;

namespace Briefings.Templating.Evaluation;

/// <summary>All that changes while one template is rendered.</summary>
internal sealed class RenderState : IDisposable
{
    private readonly List<Output> _all = [];
    private readonly Stack<Output> _free = [];
    private readonly List<(Template Template, int Offset)> _includedFrom = [];
    private readonly HashSet<string> _includes = new(StringComparer.Ordinal);
    private ImmutableArray<string> _includesInOrder = [];

    public RenderState(TemplateEngine engine, Template template, ITemplateObject model, RenderOptions? options)
    {
        Engine = engine;
        Template = template;
        Statement = template.Root;
        Limits = new LimitGuard(this, engine.Options.Limits);
        Objects = new ObjectScope(ModelObject.Over(model), null);
        Globals = options?.Globals;
        Output = NewOutput();
    }

    public TemplateEngine Engine { get; }

    public TemplateEngineOptions Options => Engine.Options;

    public LimitGuard Limits { get; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>The template whose code runs now; errors name it.</summary>
    public Template Template { get; set; }

    /// <summary>The statement that runs now; errors that have no place of their own are there.</summary>
    public Node Statement { get; set; }

    public ObjectScope Objects { get; set; }

    public FunctionScope? Function { get; set; }

    public LocalScope Locals { get; set; } = new();

    public ITemplateObject? Globals { get; }

    public Output Output { get; private set; }

    /// <summary>The indentation of text written now, as UTF-8.</summary>
    public byte[] Indent { get; set; } = [];

    public Flow Flow { get; set; }

    public TemplateValue Returned { get; set; }

    public HtmlContext ReturnContext { get; set; }

    /// <summary>How many loops are running, whoever started them.</summary>
    public int Loops { get; set; }

    public string DateFormat
    {
        get;
        set
        {
            Limits.Pattern(Statement.Start, value.Length);
            field = value;
        }
    } = Functions.DateFormatter.DefaultPattern;

    /// <summary>How often each list of <c>array.cycle</c> was asked.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    /// <summary>The arguments of the calls that are being made, the innermost on top.</summary>
    public ArgumentStack Arguments { get; } = new();

    public IReadOnlyCollection<string> Includes => _includesInOrder;

    // A message quotes what it is about, which may be millions of characters.
    private const int LongestMessage = 1_000;

    public RenderException Fail(Node at, string message) => Fail(at.Start, message, at.End - at.Start);

    public RenderException Fail(int offset, string message, int length = 0)
    {
        var (line, column) = Template.Locate(offset);
        return new RenderException(new TemplateDiagnostic(
            Template.Name, line, column, length, message.Length <= LongestMessage ? message : message[..LongestMessage] + "...", IncludedFrom()));
    }

    /// <summary>The text a node was written as.</summary>
    public string Source(Node node) => Template.Slice(node);

    public void EnterInclude(Template template, int offset)
    {
        _includedFrom.Add((Template, offset));
        if (_includes.Add(template.Name))
            _includesInOrder = _includesInOrder.Add(template.Name);

        Template = template;
    }

    public void LeaveInclude()
    {
        Template = _includedFrom[^1].Template;
        _includedFrom.RemoveAt(_includedFrom.Count - 1);
    }

    /// <summary>Sends what is written to a fresh buffer until <see cref="PopOutput"/>.</summary>
    /// <returns>The buffer to go back to.</returns>
    public Output PushOutput()
    {
        var outer = Output;
        Output = _free.TryPop(out var free) ? free : NewOutput();
        return outer;
    }

    /// <summary>Goes back to an outer buffer.</summary>
    /// <returns>The inner buffer; give it to <see cref="Release"/> when it was read.</returns>
    public Output PopOutput(Output outer)
    {
        var inner = Output;
        Output = outer;
        return inner;
    }

    public void Release(Output output)
    {
        output.Clear();
        _free.Push(output);
    }

    /// <summary>Ends a page or an include that was left with <c>ret</c>: prints its value.</summary>
    public void WriteReturned()
    {
        if (Flow == Flow.Return)
        {
            Write(Returned, ReturnContext);
            Returned = TemplateValue.Null;
        }

        Flow = Flow.Next;
    }

    public void Dispose()
    {
        foreach (var output in _all)
            output.Dispose();
    }

    public void Write(in TemplateValue value, HtmlContext context) => ValueWriter.Write(this, value, context);

    private Output NewOutput()
    {
        var output = new Output(this);
        _all.Add(output);
        return output;
    }

    private ImmutableArray<TemplatePosition> IncludedFrom()
    {
        var places = ImmutableArray.CreateBuilder<TemplatePosition>(_includedFrom.Count);
        for (var i = _includedFrom.Count - 1; i >= 0; i--)
        {
            var (template, offset) = _includedFrom[i];
            var (line, column) = template.Locate(offset);
            places.Add(new TemplatePosition(template.Name, line, column));
        }

        return places.MoveToImmutable();
    }
}

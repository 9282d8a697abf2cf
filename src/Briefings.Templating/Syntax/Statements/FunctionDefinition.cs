using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Values;

namespace Briefings.Templating.Syntax.Statements;

/// <summary>A function as written: its parameters, and a block or an expression for a body.</summary>
internal sealed class FunctionDefinition : Expression
{
    /// <summary>The parameters; null for a simple function, which has only <c>$</c>.</summary>
    public ParameterList? Parameters { get; init; }

    public Block? Body { get; init; }

    /// <summary>The body of <c>f(x) = expression</c>.</summary>
    public Expression? Result { get; init; }

    public required bool IsAnonymous { get; init; }

    /// <summary>The name without <c>$</c> of a local function, by which it can call itself.</summary>
    public string? LocalName { get; init; }

    /// <summary>Whether a call gives output but no value: a block without <c>ret</c> that has parameters.</summary>
    public bool IsStatement { get; init; }

    public override TemplateValue Evaluate(RenderState state) =>
        TemplateValue.From(new ScriptFunction(this, state.Template));

    /// <summary>Runs the body; the caller has set up its names.</summary>
    public TemplateValue Run(RenderState state)
    {
        if (Result is not null)
            return Result.Evaluate(state);

        Body!.Run(state);
        var result = state.Flow == Flow.Return ? state.Returned : TemplateValue.Null;
        state.Flow = Flow.Next;
        state.Returned = TemplateValue.Null;
        return result;
    }

    protected override TemplateShape InspectParts(InspectionState inspection)
    {
        inspection.Call(Parameters?.Names ?? [], () =>
        {
            Body?.Inspect(inspection);
            Result?.Inspect(inspection);
        });
        return TemplateShape.Unknown;
    }
}

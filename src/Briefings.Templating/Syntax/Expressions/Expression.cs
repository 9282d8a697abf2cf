using System.Runtime.CompilerServices;
using Briefings.Templating.Escaping;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary>Something that has a value.</summary>
internal abstract class Expression : Node
{
    /// <summary>The value; a name or a member that holds a function calls it.</summary>
    public abstract TemplateValue Evaluate(RenderState state);

    /// <summary>The same, but a function is the value and is not called.</summary>
    public virtual TemplateValue EvaluateFunction(RenderState state) => Evaluate(state);

    /// <summary>Writes the value. A call may be of a function that gives no value.</summary>
    public virtual void Write(RenderState state, HtmlContext context) => state.Write(Evaluate(state), context);

    /// <summary>Where errors about an argument point, when this is a call.</summary>
    public virtual int ArgumentPosition(int index) => Start;

    /// <summary>What is known of the value before anything is rendered; reports what would fail. Nothing is known of what
    /// is longer than the stack is deep, as of ten thousand pipes.</summary>
    public TemplateShape Inspect(InspectionState inspection) =>
        RuntimeHelpers.TryEnsureSufficientExecutionStack() ? InspectParts(inspection) : TemplateShape.Unknown;

    protected virtual TemplateShape InspectParts(InspectionState inspection) => TemplateShape.Unknown;
}

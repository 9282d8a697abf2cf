using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>(expression)</c>; a function in parentheses is called, unless it is the target of a call.</summary>
internal sealed class Nested(Expression inner) : AutoCall, IAssignable
{
    public Expression Inner { get; } = inner;

    public override TemplateValue EvaluateFunction(RenderState state)
    {
        state.Limits.CheckStack(this);
        return Inner.EvaluateFunction(state);
    }

    public void Assign(RenderState state, TemplateValue value)
    {
        if (Inner is not IAssignable target)
            throw state.Fail(Inner, "Unsupported target expression for assignment.");

        target.Assign(state, value);
    }

    protected override TemplateShape InspectParts(InspectionState inspection) => Inner.Inspect(inspection);
}

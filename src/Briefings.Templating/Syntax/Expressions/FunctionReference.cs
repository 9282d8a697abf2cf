using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>@f</c>: the function, not its result.</summary>
internal sealed class FunctionReference(Expression operand) : Expression
{
    public override TemplateValue Evaluate(RenderState state) => operand.EvaluateFunction(state);

    protected override TemplateShape InspectParts(InspectionState inspection) => operand.Inspect(inspection);
}

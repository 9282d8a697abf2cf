using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>^list</c>: the items as arguments of their own.</summary>
internal sealed class Expand(Expression operand) : Expression
{
    public override TemplateValue Evaluate(RenderState state) => operand.Evaluate(state);

    protected override TemplateShape InspectParts(InspectionState inspection) => operand.Inspect(inspection);
}

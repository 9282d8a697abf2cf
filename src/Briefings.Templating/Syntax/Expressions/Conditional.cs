using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class Conditional(Expression condition, Expression then, Expression otherwise) : Expression
{
    public override TemplateValue Evaluate(RenderState state) =>
        condition.Evaluate(state).IsTruthy ? then.Evaluate(state) : otherwise.Evaluate(state);

    protected override TemplateShape InspectParts(InspectionState inspection)
    {
        condition.Inspect(inspection);
        var (first, second) = (then.Inspect(inspection), otherwise.Inspect(inspection));
        return ReferenceEquals(first, second) ? first : TemplateShape.Unknown;
    }
}

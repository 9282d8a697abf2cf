using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c> or <c>x--</c>.</summary>
internal sealed class Increment(Expression target, BinaryOperator @operator, bool isPrefix) : Expression
{
    private static readonly Literal s_one = new(TemplateValue.From(1L));

    public override TemplateValue Evaluate(RenderState state)
    {
        var before = target.Evaluate(state);
        if (!before.IsNumber)
        {
            throw state.Fail(
                target,
                $"Cannot increment or decrement `{state.Source(target)}`: it is {Conversion.TypeName(before)}.");
        }

        var after = Operators.Apply(new Operation(state, @operator, this, target, s_one), before, s_one.Value);
        ((IAssignable)target).Assign(state, after);
        return isPrefix ? after : before;
    }

    protected override TemplateShape InspectParts(InspectionState inspection) => target.Inspect(inspection);
}

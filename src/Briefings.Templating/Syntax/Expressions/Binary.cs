using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary>An operator between two expressions.</summary>
internal sealed class Binary(BinaryOperator @operator, Expression left, Expression right) : Expression
{
    /// <summary>Where the operator is.</summary>
    public required int OperatorStart { get; init; }

    public override TemplateValue Evaluate(RenderState state)
    {
        state.Limits.CheckStack(this);
        var first = left.Evaluate(state);
        return @operator switch
        {
            BinaryOperator.And => first.IsTruthy && right.Evaluate(state).IsTruthy,
            BinaryOperator.Or => first.IsTruthy || right.Evaluate(state).IsTruthy,
            BinaryOperator.Coalesce => first.IsNull ? right.Evaluate(state) : first,
            BinaryOperator.NotCoalesce => first.IsNull ? TemplateValue.Null : right.Evaluate(state),
            _ => Operators.Apply(new Operation(state, @operator, this, left, right), first, right.Evaluate(state)),
        };
    }

    protected override TemplateShape InspectParts(InspectionState inspection)
    {
        var (first, second) = (left.Inspect(inspection), right.Inspect(inspection));
        return @operator == BinaryOperator.Coalesce && ReferenceEquals(first, second) ? first : TemplateShape.Unknown;
    }
}

using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>target = value</c>, also with an operator before the <c>=</c>.</summary>
internal sealed class AssignStatement(Expression target, BinaryOperator? @operator, Expression value) : Statement
{
    public override void Run(RenderState state)
    {
        var result = value.Evaluate(state);
        if (@operator is { } compound)
        {
            var operation = new Operation(state, compound, target, target, value);
            result = Operators.Apply(operation, target.Evaluate(state), result);
        }

        ((IAssignable)target).Assign(state, result);
    }

    public override void Inspect(InspectionState inspection)
    {
        if (@operator is not null)
            target.Inspect(inspection);

        inspection.CheckPattern(target is Member { Name: "format", Owner: GlobalVariable { Name: "date" } } ? value : null);
        inspection.Assign(target, value.Inspect(inspection));
    }
}

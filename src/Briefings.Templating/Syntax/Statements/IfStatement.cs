using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>if … else … end</c>; an <c>else if</c> is an if in the else block.</summary>
internal sealed class IfStatement(Expression condition, Block then, Block otherwise) : Statement
{
    public override void Run(RenderState state) =>
        (condition.Evaluate(state).IsTruthy ? then : otherwise).Run(state);

    public override void Inspect(InspectionState inspection)
    {
        condition.Inspect(inspection);
        then.Inspect(inspection);
        otherwise.Inspect(inspection);
    }
}

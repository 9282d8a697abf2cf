using System.Collections.Immutable;
using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax;

/// <summary><c>case x … when a, b … else … end</c>.</summary>
internal sealed class CaseStatement(
    Expression subject, ImmutableArray<(ImmutableArray<Expression> Values, Block Body)> branches, Block otherwise)
    : Statement
{
    public override void Run(RenderState state)
    {
        var value = subject.Evaluate(state);
        foreach (var (values, body) in branches)
        {
            foreach (var candidate in values)
            {
                var operation = new Operation(state, BinaryOperator.Equal, this, subject, candidate);
                if (Operators.Apply(operation, value, candidate.Evaluate(state)).IsTruthy)
                {
                    body.Run(state);
                    return;
                }
            }
        }

        otherwise.Run(state);
    }
}

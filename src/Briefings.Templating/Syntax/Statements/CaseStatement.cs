using System.Collections.Immutable;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>case x … when a, b … else … end</c>. What its branches write is not indented.</summary>
internal sealed class CaseStatement(
    Expression subject, ImmutableArray<(ImmutableArray<Expression> Values, Block Body)> branches, Block otherwise)
    : Statement
{
    public override void Run(RenderState state)
    {
        var value = subject.Evaluate(state);
        var body = Choose(state, value);
        var indent = state.Indent;
        state.Indent = [];
        body.Run(state);
        state.Indent = indent;
    }

    private Block Choose(RenderState state, TemplateValue value)
    {
        foreach (var (values, body) in branches)
        {
            foreach (var candidate in values)
            {
                var operation = new Operation(state, BinaryOperator.Equal, this, subject, candidate);
                if (Operators.Apply(operation, value, candidate.Evaluate(state)).IsTruthy)
                    return body;
            }
        }

        return otherwise;
    }

    public override void Inspect(InspectionState inspection)
    {
        subject.Inspect(inspection);
        foreach (var (values, body) in branches)
        {
            foreach (var value in values)
                value.Inspect(inspection);

            body.Inspect(inspection);
        }

        otherwise.Inspect(inspection);
    }
}

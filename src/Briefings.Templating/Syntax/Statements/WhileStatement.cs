using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>while condition … end</c>.</summary>
internal sealed class WhileStatement(Expression condition, Block body) : Statement
{
    public override void Run(RenderState state)
    {
        var loops = Scopes.Loops(state);
        var top = loops.Count;
        var position = new LoopPosition(LoopPosition.Unknown);
        loops.Push("while", TemplateValue.From(position));
        state.Limits.EnterLoop();
        state.Loops++;
        while (condition.Evaluate(state).IsTruthy)
        {
            state.Limits.Step(this);
            body.Run(state);
            if (state.Flow is Flow.Break or Flow.Return)
                break;

            state.Flow = Flow.Next;
            position.Next(TemplateValue.Null);
        }

        state.Flow = state.Flow == Flow.Break ? Flow.Next : state.Flow;
        state.Loops--;
        state.Limits.LeaveLoop();
        loops.PopTo(top);
    }

    public override void Inspect(InspectionState inspection)
    {
        condition.Inspect(inspection);
        inspection.With([("while", TemplateShape.Unknown)], () => body.Inspect(inspection));
    }
}

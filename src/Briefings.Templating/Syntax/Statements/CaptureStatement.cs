using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>capture target … end</c>: what the block prints becomes a text, or HTML that is escaped
/// already.</summary>
internal sealed class CaptureStatement(Expression target, Block body) : Statement
{
    public override void Run(RenderState state)
    {
        var outer = state.PushOutput();
        body.Run(state);
        var inner = state.PopOutput(outer);
        var value = inner.ToValue(state.Options.Escape);
        state.Release(inner);
        ((IAssignable)target).Assign(state, value);
    }

    public override void Inspect(InspectionState inspection)
    {
        body.Inspect(inspection);
        inspection.Assign(target, TemplateShape.Text);
    }
}

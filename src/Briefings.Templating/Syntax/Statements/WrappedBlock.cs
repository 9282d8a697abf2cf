using Briefings.Templating.Escaping;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>$$</c>: prints the block a <c>wrap</c> gave to the function.</summary>
internal sealed class WrappedBlock : Expression
{
    public override TemplateValue Evaluate(RenderState state)
    {
        if (state.Locals.Wrapped is not { } wrapped)
            return TemplateValue.Null;

        state.Limits.EnterCall(this);
        var outer = (state.Locals, state.Template);
        (state.Locals, state.Template) = (wrapped.Locals, wrapped.Template);
        wrapped.Block.Run(state);
        (state.Locals, state.Template) = outer;
        state.Limits.LeaveCall();
        return TemplateValue.Null;
    }

    public override void Write(RenderState state, HtmlContext context) => Evaluate(state);
}

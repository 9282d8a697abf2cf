using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>$</c>: the arguments of the function or include.</summary>
internal sealed class ArgumentsVariable : Expression, IAssignable
{
    public override TemplateValue Evaluate(RenderState state) => state.Locals.Arguments;

    public void Assign(RenderState state, TemplateValue value) => state.Locals.Arguments = value;
}

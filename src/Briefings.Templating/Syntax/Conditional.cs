using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class Conditional(Expression condition, Expression then, Expression otherwise) : Expression
{
    public override TemplateValue Evaluate(RenderState state) =>
        condition.Evaluate(state).IsTruthy ? then.Evaluate(state) : otherwise.Evaluate(state);
}

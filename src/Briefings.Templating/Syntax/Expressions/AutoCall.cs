using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary>Names, members and items: one that holds a function is a call of it.</summary>
internal abstract class AutoCall : Expression
{
    public sealed override TemplateValue Evaluate(RenderState state)
    {
        var value = EvaluateFunction(state);
        return value.Kind == TemplateValueKind.Function ? value.AsFunction.Invoke(state, this, [], []) : value;
    }

    public abstract override TemplateValue EvaluateFunction(RenderState state);
}

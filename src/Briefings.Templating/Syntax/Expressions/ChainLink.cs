using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary>A member or an index. A <c>?.</c> on null makes the whole rest of its chain null.</summary>
internal abstract class ChainLink : AutoCall
{
    public sealed override TemplateValue EvaluateFunction(RenderState state) => Read(state, out _);

    /// <summary>The value of a target, and whether it is null because of a <c>?.</c> in it.</summary>
    protected static TemplateValue Target(RenderState state, Expression target, out bool isCut)
    {
        isCut = false;
        if (target is not ChainLink link)
            return target.Evaluate(state);

        state.Limits.CheckStack(target);
        var value = link.Read(state, out isCut);
        return value.Kind == TemplateValueKind.Function ? value.AsFunction.Invoke(state, link, [], []) : value;
    }

    protected abstract TemplateValue Read(RenderState state, out bool isCut);
}

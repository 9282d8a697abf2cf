using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>target[index]</c>.</summary>
internal sealed class Index(Expression target, Expression index) : ChainLink, IAssignable
{
    public void Assign(RenderState state, TemplateValue value)
    {
        var owner = target.Evaluate(state);
        if (owner.IsNull)
            throw NullTarget(state);

        IndexAccess.Set(state, this, owner, index.Evaluate(state), value);
    }

    public RenderException NullIndex(RenderState state) => state.Fail(
        index, $"Cannot access target `{state.Source(target)}` with a null indexer: {state.Source(this)}");

    public RenderException ReadOnly(RenderState state, string name) => state.Fail(
        index, $"Cannot set a value for the readonly member `{name}` in the indexer: {state.Source(this)}");

    protected override TemplateValue Read(RenderState state, out bool isCut)
    {
        var owner = Target(state, target, out isCut);
        if (!owner.IsNull)
            return IndexAccess.Get(state, this, owner, index.Evaluate(state));

        return isCut || state.Options.RelaxedTargets ? TemplateValue.Null : throw NullTarget(state);
    }

    private RenderException NullTarget(RenderState state) => state.Fail(
        target, $"Object `{state.Source(target)}` is null. Cannot access indexer: {state.Source(this)}");

    protected override TemplateShape InspectParts(InspectionState inspection)
    {
        index.Inspect(inspection);
        return target.Inspect(inspection).Item;
    }
}

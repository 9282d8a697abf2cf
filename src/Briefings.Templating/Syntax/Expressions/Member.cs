using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;

namespace Briefings.Templating.Syntax.Expressions;

/// <summary><c>target.name</c>, or <c>target?.name</c> which is null when the target is.</summary>
internal sealed class Member(Expression target, string name, bool isOptional) : ChainLink, IAssignable
{
    /// <summary>What has the member.</summary>
    public Expression Owner { get; } = target;

    public string Name { get; } = name;

    /// <summary>Where the name is.</summary>
    public required int NameStart { get; init; }

    public void Assign(RenderState state, TemplateValue value)
    {
        var owner = Owner.Evaluate(state);
        if (owner.IsNull)
            throw NullTarget(state);

        if (!MemberAccess.TrySet(state, NameStart, owner, Name, value))
            throw state.Fail(NameStart, $"Cannot set a value for the readonly member: {state.Source(this)}");
    }

    protected override TemplateValue Read(RenderState state, out bool isCut)
    {
        var value = Target(state, Owner, out isCut);
        if (value.Kind == TemplateValueKind.Object && value.AsObject.TryGet(Name, out var member))
            return member;

        if (!value.IsNull)
            return MemberAccess.Get(state, NameStart, value, Name);

        isCut |= isOptional;
        if (isCut || Name is "empty?" or "blank?" || state.Options.RelaxedTargets)
            return TemplateValue.Null;

        throw state.Options.StrictMembers
            ? NullTarget(state)
            : state.Fail(NameStart, $"Cannot get the member {state.Source(this)} for a null object.");
    }

    private RenderException NullTarget(RenderState state) => state.Fail(
        NameStart, $"Object `{state.Source(Owner)}` is null. Cannot access member: {state.Source(this)}");

    protected override TemplateShape InspectParts(InspectionState inspection)
    {
        if (Owner is ArgumentsVariable)
            return inspection.Arguments.Named(Name);

        return inspection.Read(this, Owner.Inspect(inspection));
    }
}

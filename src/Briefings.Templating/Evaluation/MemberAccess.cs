using Briefings.Templating.Functions;
using Briefings.Templating.Values;

namespace Briefings.Templating.Evaluation;

/// <summary>Members by name.</summary>
internal static class MemberAccess
{
    public static TemplateValue Get(RenderState state, int offset, TemplateValue owner, string name)
    {
        if (name is "empty?" or "blank?")
            return IsEmpty(owner);

        if (TryGet(state, owner, name, out var value))
            return value;

        return state.Options.StrictMembers
            ? throw state.Fail(offset, $"Cannot get member with name {name}.")
            : TemplateValue.Null;
    }

    public static bool TryGet(RenderState state, TemplateValue owner, string name, out TemplateValue value)
    {
        value = default;
        switch (owner.Kind)
        {
            case TemplateValueKind.Object:
                return owner.AsObject.TryGet(name, out value) || TryGetDateFormat(state, owner, name, out value);
            case TemplateValueKind.List when name == "size":
                value = owner.AsList.Count;
                return true;
            case TemplateValueKind.List:
                return owner.AsList is ArrayValue { Members: { } members } && members.TryGet(name, out value);
            case TemplateValueKind.Text or TemplateValueKind.Html when name == "size":
                value = owner.AsText.Length;
                return true;
            case TemplateValueKind.Date:
                return DateMembers.TryGet(owner.AsDate, name, out value);
            case TemplateValueKind.Duration:
                return DateMembers.TryGet(owner.AsDuration, name, out value);
            default:
                return false;
        }
    }

    /// <summary>Whether the owner has a member, which may be null.</summary>
    public static bool Has(RenderState state, TemplateValue owner, string name, out TemplateValue value) =>
        TryGet(state, owner, name, out value)
        || (owner.Kind == TemplateValueKind.Object && owner.AsObject.Names.Contains(name));

    /// <summary>Sets a member.</summary>
    /// <returns>False when the owner or the member is read-only.</returns>
    public static bool TrySet(RenderState state, int offset, TemplateValue owner, string name, TemplateValue value)
    {
        state.Limits.Members(offset, 1);
        switch (owner.Reference)
        {
            case IWritableObject target:
                return target.TrySet(name, value);
            case ArrayValue array:
                array.SetMember(name, value);
                return true;
            case ModuleObject { Name: "date" } when name == "format":
                state.DateFormat = ValuePrinter.Print(value, state);
                return true;
            case ITemplateObject:
                return false;
            default:
                throw state.Fail(offset, $"Cannot set the member `{name}` of a {Conversion.TypeName(owner)}.");
        }
    }

    private static bool TryGetDateFormat(RenderState state, TemplateValue owner, string name, out TemplateValue value)
    {
        var isFormat = name == "format" && owner.Reference is ModuleObject { Name: "date" };
        value = isFormat ? state.DateFormat : TemplateValue.Null;
        return isFormat;
    }

    private static TemplateValue IsEmpty(TemplateValue owner) => owner.Kind switch
    {
        TemplateValueKind.Text or TemplateValueKind.Html => owner.AsText.Length == 0,
        TemplateValueKind.List => owner.AsList.Count == 0,
        TemplateValueKind.Object => !owner.AsObject.Names.Any(),
        TemplateValueKind.Empty => true,
        _ => TemplateValue.Null,
    };
}

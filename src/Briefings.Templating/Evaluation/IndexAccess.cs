using Briefings.Templating.Values;
using Index = Briefings.Templating.Syntax.Expressions.Index;

namespace Briefings.Templating.Evaluation;

/// <summary>What <c>target[index]</c> means for each type of target.</summary>
internal static class IndexAccess
{
    public static TemplateValue Get(RenderState state, Index node, TemplateValue owner, TemplateValue index)
    {
        if (index.IsNull)
            return state.Options.NullIndexes ? TemplateValue.Null : throw node.NullIndex(state);

        switch (owner.Kind)
        {
            case TemplateValueKind.List when !index.IsText:
                return Item(state, node, owner.AsList, Conversion.ToInteger(state, node.Start, index));
            case TemplateValueKind.Text or TemplateValueKind.Html when !index.IsText:
                return Character(state, node, owner.AsText, Conversion.ToInteger(state, node.Start, index));
            case TemplateValueKind.Object or TemplateValueKind.List or TemplateValueKind.Date
                or TemplateValueKind.Duration or TemplateValueKind.Text or TemplateValueKind.Html:
                return MemberAccess.Get(state, node.Start, owner, ValuePrinter.Print(index, state));
            case TemplateValueKind.Empty:
                return TemplateValue.Null;
            default:
                throw NotAList(state, node, owner);
        }
    }

    public static void Set(RenderState state, Index node, TemplateValue owner, TemplateValue index, TemplateValue value)
    {
        if (index.IsNull)
            throw node.NullIndex(state);

        if (owner.Kind == TemplateValueKind.List && !index.IsText)
        {
            ListAccess.Set(state, node, owner, Conversion.ToInteger(state, node.Start, index), value);
            return;
        }

        if (owner.Kind is not (TemplateValueKind.Object or TemplateValueKind.List))
            throw NotAList(state, node, owner);

        var name = ValuePrinter.Print(index, state);
        if (!MemberAccess.TrySet(state, node.Start, owner, name, value))
            throw node.ReadOnly(state, name);
    }

    private static TemplateValue Item(RenderState state, Index node, ListValue list, long index)
    {
        var isInside = index < list.Count && index >= -list.Count;
        return isInside || !state.Options.StrictIndexes
            ? ListAccess.Get(list, index)
            : throw state.Fail(node, $"The index {index} is out of range: {state.Source(node)}");
    }

    private static TemplateValue Character(RenderState state, Index node, string text, long index)
    {
        var position = index < 0 ? index + text.Length : index;
        return position >= 0 && position < text.Length
            ? TemplateValue.Character(text[(int)position])
            : throw state.Fail(
                node, $"The index {index} is outside the text of {text.Length} characters: {state.Source(node)}");
    }

    private static RenderException NotAList(RenderState state, Index node, TemplateValue owner) => state.Fail(
        node,
        $"Cannot use the {Conversion.TypeName(owner)} primitive `{ValuePrinter.Print(owner, state)}` as a list.");
}

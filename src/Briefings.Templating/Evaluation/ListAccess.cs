using Briefings.Templating.Syntax;
using Briefings.Templating.Values;

namespace Briefings.Templating.Evaluation;

/// <summary>Items by position; a negative position counts from the end.</summary>
internal static class ListAccess
{
    public static TemplateValue Get(ListValue list, long index)
    {
        index = index < 0 ? index + list.Count : index;
        return index >= 0 && index < list.Count ? list[(int)index] : TemplateValue.Null;
    }

    /// <summary>Sets an item; a list that is too short is filled up with null.</summary>
    public static void Set(RenderState state, Node at, TemplateValue owner, long index, TemplateValue value)
    {
        if (owner.Reference is not IWritableList list)
            throw state.Fail(at, $"Cannot set an item of a read-only list: {state.Source(at)}");

        var count = owner.AsList.Count;
        index = index < 0 ? index + count : index;
        if (index < 0)
            return;

        if (index >= count)
            state.Limits.GrowList(at.Start, index - count + 1);

        if (index >= Array.MaxLength)
            throw state.Fail(at, $"The index {index} is too large for a list.");

        list.Set((int)index, value);
    }
}

using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Values;

namespace Briefings.Templating.Syntax.Statements;

/// <summary>The options of a loop. They work in this order however they are written: offset, reversed, limit.</summary>
internal sealed record LoopOptions(
    Expression? Offset = null, Expression? Limit = null, Expression? Columns = null, bool IsReversed = false)
{
    public LoopSlice Slice(RenderState state, ListValue items)
    {
        var offset = (int)Math.Clamp(Integer(state, Offset), 0, items.Count);
        var count = items.Count - offset;
        var limit = Integer(state, Limit);
        var taken = limit > 0 ? (int)Math.Min(limit, count) : count;
        return IsReversed ? new LoopSlice(items.Count - 1, taken, -1) : new LoopSlice(offset, taken, 1);
    }

    public int ColumnCount(RenderState state) => (int)Math.Clamp(Integer(state, Columns), 1, int.MaxValue);

    private static long Integer(RenderState state, Expression? value) =>
        value is null ? 0 : Conversion.ToInteger(state, value.Start, value.Evaluate(state));
}

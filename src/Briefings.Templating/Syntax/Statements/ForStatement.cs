using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Values;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>for x in list … else … end</c>.</summary>
internal class ForStatement(Expression variable, Expression list, LoopOptions options, Block body, Block otherwise)
    : Statement
{
    /// <summary>The name the position of the loop has in the body.</summary>
    protected virtual string Keyword => "for";

    protected LoopOptions Options => options;

    public override void Run(RenderState state)
    {
        if (Conversion.ToList(state, list, list.Evaluate(state)) is not { } items)
            return;

        var slice = options.Slice(state, items);
        if (slice.Count == 0)
        {
            RunEmpty(state);
            return;
        }

        var loops = Scopes.Loops(state);
        var top = loops.Count;
        var locals = variable is LocalVariable ? state.Locals.Loops : loops;
        var localTop = locals.Count;
        var position = new LoopPosition(slice.Count) { Columns = Columns(state, slice.Count) };
        loops.Push(Keyword, TemplateValue.From(position));
        var slot = variable switch
        {
            GlobalVariable global => loops.Push(global.Name, default),
            LocalVariable local => locals.Push(local.Name, default),
            _ => -1,
        };
        state.Limits.EnterLoop();
        state.Loops++;
        Loop(state, items, slice, position, (locals, slot));
        state.Flow = state.Flow == Flow.Return ? Flow.Return : Flow.Next;
        state.Loops--;
        state.Limits.LeaveLoop();
        loops.PopTo(top);
        if (locals != loops)
            locals.PopTo(localTop);
    }

    protected virtual void RunEmpty(RenderState state) => otherwise.Run(state);

    protected virtual int Columns(RenderState state, int count) => 1;

    protected virtual void RunBody(RenderState state, LoopPosition position) => body.Run(state);

    private void Loop(
        RenderState state,
        ListValue items,
        LoopSlice slice,
        LoopPosition position,
        (VariableStack Names, int Slot) target)
    {
        for (var i = 0; i < slice.Count; i++)
        {
            state.Limits.Step(this);
            var index = slice.At(i);
            var item = index < items.Count ? items[index] : TemplateValue.Null;
            if (target.Slot >= 0)
                target.Names.SetAt(target.Slot, item);
            else
                ((IAssignable)variable).Assign(state, item);

            position.Next(item);
            RunBody(state, position);
            if (state.Flow is Flow.Break or Flow.Return)
                return;

            state.Flow = Flow.Next;
        }
    }

    public override void Inspect(InspectionState inspection)
    {
        var item = list.Inspect(inspection).Item;
        foreach (var option in new[] { options.Offset, options.Limit, options.Columns })
            option?.Inspect(inspection);

        if (variable is LocalVariable or Member)
            inspection.Assign(variable, item);

        IEnumerable<(string, TemplateShape)> names = variable is GlobalVariable { Name: var name } ? [(name, item)] : [];
        inspection.With([(Keyword, TemplateShape.Unknown), .. names], () => body.Inspect(inspection));
        otherwise.Inspect(inspection);
    }
}

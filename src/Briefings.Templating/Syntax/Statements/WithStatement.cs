using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>with object … end</c>: its members are names in the block.</summary>
internal sealed class WithStatement(Expression target, Block body) : Statement
{
    public override void Run(RenderState state)
    {
        var value = target.Evaluate(state);
        IWritableObject scope = value.Kind switch
        {
            TemplateValueKind.Object => ModelObject.Over(value.AsObject),
            TemplateValueKind.List => new ListObject(value.AsList),
            _ => throw state.Fail(
                target,
                $"Invalid target property `{state.Source(target)}` used for [with] statement. "
                + $"Must be a ScriptObject instead of `{Conversion.TypeName(value)}`"),
        };

        var outer = (state.Objects, state.Locals);
        state.Objects = new ObjectScope(scope, state.Objects);
        state.Locals = new LocalScope { Arguments = state.Locals.Arguments, Wrapped = state.Locals.Wrapped };
        body.Run(state);
        (state.Objects, state.Locals) = outer;
    }

    public override void Inspect(InspectionState inspection) => inspection.With(target.Inspect(inspection), body);
}

using Briefings.Templating.Escaping;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Inspection;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Values;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>wrap f args … end</c>: calls the function, which prints the block where it has <c>$$</c>.</summary>
internal sealed class WrapStatement(Expression target, Block body, HtmlContext context) : Statement
{
    public override void Run(RenderState state)
    {
        var first = state.Arguments.Count;
        var call = target as Call;
        var named = Array.Empty<NamedArgument>();
        var function = call?.Prepare(state, out named) as ScriptFunction;
        if (target is not (Call or Nested))
            function = target.EvaluateFunction(state).Reference as ScriptFunction;

        if (function is null)
        {
            var kind = target is Nested ? "nested expression" : "variable";
            throw state.Fail(
                target, $"Expecting a direct function instead of the expression `{state.Source(target)}/{kind}`");
        }

        var result = function.Invoke(state, target, state.Arguments.From(first), named, body);
        state.Arguments.PopTo(first);
        state.Write(result, context);
    }

    public override void Inspect(InspectionState inspection)
    {
        target.Inspect(inspection);
        body.Inspect(inspection);
    }
}

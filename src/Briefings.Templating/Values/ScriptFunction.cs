using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Syntax.Statements;

namespace Briefings.Templating.Values;

/// <summary>A function written in a template.</summary>
internal sealed class ScriptFunction(FunctionDefinition definition, Template template) : FunctionValue
{
    public FunctionDefinition Definition { get; } = definition;

    public override bool IsStatement => Definition.IsStatement;

    public override TemplateValue Invoke(
        RenderState state, Expression call, ReadOnlySpan<TemplateValue> arguments, NamedArgument[] named) =>
        Invoke(state, call, arguments, named, null);

    /// <summary>Calls the function with a block its <c>$$</c> prints.</summary>
    public TemplateValue Invoke(
        RenderState state,
        Expression call,
        ReadOnlySpan<TemplateValue> arguments,
        NamedArgument[] named,
        Block? wrapped)
    {
        var scope = new FunctionScope(Definition.IsAnonymous ? state.Function : null);
        var values = Arrange(state, call, arguments, named, scope);
        var outer = (state.Template, state.Function, state.Locals);
        var locals = new LocalScope
        {
            Arguments = TemplateValue.From(values),
            Wrapped = wrapped is null ? null : (wrapped, state.Locals, state.Template),
        };
        if (Definition.LocalName is { } name)
            locals.Set(name, TemplateValue.From(this));

        state.Limits.EnterCall(call);
        state.Function = Definition.Parameters is null ? scope.Outer : scope;
        (state.Template, state.Locals) = (template, locals);
        var result = Definition.Run(state);
        (state.Template, state.Function, state.Locals) = outer;
        state.Limits.LeaveCall();
        return result;
    }

    private ArrayValue Arrange(
        RenderState state,
        Expression call,
        ReadOnlySpan<TemplateValue> arguments,
        NamedArgument[] named,
        FunctionScope scope)
    {
        state.Limits.List(call.Start, arguments.Length);
        if (Definition.Parameters is not { } parameters)
        {
            var simple = new ArrayValue([.. arguments]);
            foreach (var argument in named)
                simple.SetMember(argument.Name, argument.Value);

            return simple;
        }

        if (named.Length > 0)
            arguments = parameters.Bind(state, call, arguments, named);

        parameters.Check(state, call, arguments.Length, excessIsError: true);
        return Declare(parameters, arguments, scope);
    }

    private static ArrayValue Declare(
        ParameterList parameters, ReadOnlySpan<TemplateValue> arguments, FunctionScope scope)
    {
        var all = new ArrayValue([.. arguments]);
        for (var i = 0; i < parameters.Count; i++)
        {
            var parameter = parameters[i];
            var value = parameter switch
            {
                { IsRest: true } => TemplateValue.From(new ArrayValue([.. i < arguments.Length ? arguments[i..] : []])),
                _ => i < arguments.Length ? arguments[i] : parameter.Default,
            };
            scope.Names.Set(parameter.Name, value);
            if (i >= arguments.Length)
                all.Items.Add(value);
        }

        return all;
    }
}

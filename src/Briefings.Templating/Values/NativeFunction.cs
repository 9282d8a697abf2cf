using System.Collections.Immutable;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;

namespace Briefings.Templating.Values;

/// <summary>A function written in C#.</summary>
internal sealed class NativeFunction(
    ImmutableArray<Parameter> parameters, Func<TemplateArguments, TemplateValue> body) : FunctionValue
{
    private readonly ParameterList _parameters = new(parameters);

    public override TemplateValue Invoke(
        RenderState state, Expression call, ReadOnlySpan<TemplateValue> arguments, NamedArgument[] named)
    {
        if (named.Length > 0)
            arguments = _parameters.Bind(state, call, arguments, named);

        _parameters.Check(state, call, arguments.Length, excessIsError: named.Length == 0);
        state.Limits.EnterCall(call);
        foreach (var argument in arguments)
        {
            if (argument.IsText)
                state.Limits.Read(call.Start, argument.AsText.Length);
        }

        var result = body(new TemplateArguments(state, call, arguments));
        state.Limits.LeaveCall();
        if (result.Kind == TemplateValueKind.Text)
            state.Limits.Text(call.Start, result.AsText.Length);

        return result;
    }
}

using System.Collections.Immutable;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax;

namespace Briefings.Templating.Values;

/// <summary>The parameters of a function, and how arguments are brought into their order.</summary>
internal sealed class ParameterList
{
    private readonly ImmutableArray<Parameter> _parameters;
    private readonly bool _hasRest;

    public ParameterList(ImmutableArray<Parameter> parameters)
    {
        _parameters = parameters;
        _hasRest = !parameters.IsEmpty && parameters[^1].IsRest;
        Required = parameters.Count(static p => !p.IsOptional);
    }

    public int Required { get; }

    public int Count => _parameters.Length;

    public Parameter this[int index] => _parameters[index];

    /// <summary>Checks how many arguments there are.</summary>
    public void Check(RenderState state, Expression call, int count, bool excessIsError)
    {
        if (count < Required)
            throw state.Fail(call.End, Message(state, call, count, Required));

        if (excessIsError && count > Count && !_hasRest)
            throw state.Fail(call.ArgumentPosition(Count), Message(state, call, count, Count));
    }

    /// <summary>Puts arguments given by name where their parameters are; an unknown name takes the next
    /// place.</summary>
    public TemplateValue[] Bind(
        RenderState state, Expression call, ReadOnlySpan<TemplateValue> arguments, NamedArgument[] named)
    {
        var bound = new TemplateValue[Math.Max(Count, arguments.Length + named.Length)];
        var given = new bool[bound.Length];
        arguments.CopyTo(bound);
        given.AsSpan(0, arguments.Length).Fill(true);
        var next = arguments.Length;
        foreach (var argument in named)
        {
            var index = IndexOf(argument.Name);
            index = index < 0 || _parameters[index].IsRest ? next : index;
            bound[index] = argument.Value;
            given[index] = true;
            next = Math.Max(next, index == next ? next + 1 : next);
        }

        return Fill(state, call, bound, given);
    }

    private TemplateValue[] Fill(RenderState state, Expression call, TemplateValue[] bound, bool[] given)
    {
        var length = Array.LastIndexOf(given, true) + 1;
        for (var i = 0; i < length; i++)
        {
            if (given[i] || i >= Count)
                continue;

            if (!_parameters[i].IsOptional)
                throw state.Fail(call.End, Message(state, call, given.Count(static g => g), Required));

            bound[i] = _parameters[i].Default;
        }

        return bound[..length];
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _parameters.Length; i++)
        {
            if (_parameters[i].Name == name)
                return i;
        }

        return -1;
    }

    /// <summary>The message about a wrong number of arguments.</summary>
    public static string Message(RenderState state, Expression call, int count, int expected) =>
        $"Invalid number of arguments `{count}` passed to `{state.Source(call)}` "
        + $"while expecting `{expected}` arguments";
}

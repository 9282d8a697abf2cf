using System.Collections.Immutable;
using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax.Expressions;

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

    public IEnumerable<string> Names => _parameters.Select(static p => p.Name);

    public Parameter this[int index] => _parameters[index];

    /// <summary>Checks how many arguments there are.</summary>
    public void Check(RenderState state, Expression call, int count, bool excessIsError)
    {
        if (count < Required)
            throw state.Fail(call.End, Message(state, call, count, Required));

        if (excessIsError && count > Count && !_hasRest)
            throw state.Fail(call.ArgumentPosition(Count), Message(state, call, count, Count));
    }

    /// <summary>Puts arguments given by name where their parameters are; one without a name, or with an unknown one,
    /// takes the next place that is free.</summary>
    public TemplateValue[] Bind(
        RenderState state, Expression call, ReadOnlySpan<TemplateValue> arguments, NamedArgument[] named)
    {
        var bound = new TemplateValue[Count + arguments.Length + named.Length];
        var given = new bool[bound.Length];
        var (next, taken) = (0, 0);
        foreach (var argument in named)
        {
            for (; taken < argument.Before; taken++)
                Set(NextFree(), arguments[taken]);

            var index = IndexOf(argument.Name);
            Set(index < 0 || _parameters[index].IsRest ? NextFree() : index, argument.Value);
        }

        for (; taken < arguments.Length; taken++)
            Set(NextFree(), arguments[taken]);

        return Fill(state, call, bound, given);

        int NextFree()
        {
            while (given[next])
                next++;

            return next;
        }

        void Set(int index, TemplateValue value) => (bound[index], given[index]) = (value, true);
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

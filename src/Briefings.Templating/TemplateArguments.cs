using Briefings.Templating.Evaluation;
using Briefings.Templating.Syntax;
using Briefings.Templating.Syntax.Expressions;
using Briefings.Templating.Values;

namespace Briefings.Templating;

/// <summary>The arguments of one call of a <see cref="TemplateFunction"/>.</summary>
/// <remarks>
/// The conversions are the language's: anything can be a text, null is 0 and false. An argument that cannot be
/// converted stops the rendering with an error at the argument.
/// </remarks>
public readonly ref struct TemplateArguments
{
    private readonly Expression _call;
    private readonly ReadOnlySpan<TemplateValue> _values;

    internal TemplateArguments(RenderState state, Expression call, ReadOnlySpan<TemplateValue> values)
    {
        State = state;
        _call = call;
        _values = values;
    }

    /// <summary>How many arguments were given.</summary>
    public int Count => _values.Length;

    internal RenderState State { get; }

    internal Node Site => _call;

    internal int Position => _call.Start;

    /// <summary>An argument as it was given; null when it was left out.</summary>
    /// <param name="index">The position, from 0.</param>
    public TemplateValue this[int index] => index < _values.Length ? _values[index] : TemplateValue.Null;

    /// <summary>Whether an argument was given.</summary>
    /// <param name="index">The position, from 0.</param>
    public bool Has(int index) => index < _values.Length;

    /// <summary>Makes the error that stops the rendering at the call: <c>throw arguments.Fail("…")</c>.</summary>
    /// <param name="message">What is wrong.</param>
    public Exception Fail(string message) => State.Fail(_call, message);

    /// <summary>An argument as text; the empty text when it was left out or null.</summary>
    /// <param name="index">The position, from 0.</param>
    public string Text(int index) => ValuePrinter.Print(this[index], State);

    /// <summary>An argument as a whole number.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <param name="otherwise">The number when it was left out.</param>
    public long Integer(int index, long otherwise = 0) =>
        Has(index) ? Conversion.ToInteger(State, _call.ArgumentPosition(index), this[index]) : otherwise;

    /// <summary>An argument as a flag: all values but null, false and <c>empty</c> are true.</summary>
    /// <param name="index">The position, from 0.</param>
    public bool Flag(int index) => this[index].IsTruthy;

    internal string? TextOrNull(int index) => this[index].IsNull ? null : Text(index);

    /// <summary>A whole number kept within the range of positions in a text or a list.</summary>
    internal int Position32(int index, int otherwise = 0) =>
        (int)Math.Clamp(Integer(index, otherwise), int.MinValue / 2, int.MaxValue / 2);

    internal TemplateValue Number(int index) => Conversion.ToNumber(State, _call.ArgumentPosition(index), this[index]);

    internal double Double(int index) => Conversion.ToDouble(Number(index));

    internal DateTimeOffset Date(int index) => this[index].Kind == TemplateValueKind.Date
        ? this[index].AsDate
        : throw Conversion.CannotConvert(State, _call.ArgumentPosition(index), this[index], "DateTime");

    /// <summary>The items of an argument, counted against the loop limit: of a list, the characters of a text, the
    /// pairs of an object; null when the argument is.</summary>
    internal TemplateValue[]? Items(int index)
    {
        if (List(index) is not { } list)
            return null;

        State.Limits.Iterate(Position, list.Count);
        return list.ToArray();
    }

    /// <summary>An argument as a list; null when the argument is.</summary>
    internal ListValue? List(int index) =>
        Conversion.TryToList(this[index], out var list)
            ? list
            : throw Conversion.CannotConvert(State, _call.ArgumentPosition(index), this[index], "array");

    internal FunctionValue Function(int index) => this[index].Kind == TemplateValueKind.Function
        ? this[index].AsFunction
        : throw State.Fail(_call.ArgumentPosition(index), $"Expecting a function instead of `{Text(index)}`.");

    internal TemplateValue Call(FunctionValue function, TemplateValue argument) =>
        function.Invoke(State, _call, [argument], []);

    internal TemplateValue Call(FunctionValue function, ReadOnlySpan<TemplateValue> arguments) =>
        function.Invoke(State, _call, arguments, []);

    internal ReadOnlySpan<TemplateValue> From(int index) => index < _values.Length ? _values[index..] : [];
}

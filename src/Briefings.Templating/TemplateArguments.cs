using Briefings.Templating.Evaluation;

namespace Briefings.Templating;

/// <summary>The arguments of one call of a <see cref="TemplateFunction"/>.</summary>
/// <remarks>
/// The conversions are the language's: anything can be a text, null is 0 and false. An argument that cannot be
/// converted stops the rendering with an error at the argument.
/// </remarks>
public readonly ref struct TemplateArguments
{
    private readonly ReadOnlySpan<TemplateValue> _values;

    internal TemplateArguments(RenderState state, ReadOnlySpan<TemplateValue> values)
    {
        State = state;
        _values = values;
    }

    /// <summary>How many arguments were given.</summary>
    public int Count => _values.Length;

    internal RenderState State { get; }

    /// <summary>An argument as it was given; null when it was left out.</summary>
    /// <param name="index">The position, from 0.</param>
    public TemplateValue this[int index] => index < _values.Length ? _values[index] : TemplateValue.Null;

    /// <summary>Whether an argument was given.</summary>
    /// <param name="index">The position, from 0.</param>
    public bool Has(int index) => index < _values.Length;

    /// <summary>Stops the rendering with an error at the call.</summary>
    /// <param name="message">What is wrong.</param>
    /// <returns>Nothing: the method does not return; <c>throw arguments.Fail(…)</c> tells the compiler so.</returns>
    public Exception Fail(string message) => throw new NotImplementedException(message);

    /// <summary>An argument as text; the empty text when it was left out or null.</summary>
    /// <param name="index">The position, from 0.</param>
    public string Text(int index) => this[index].ToString();

    /// <summary>An argument as a whole number.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <param name="otherwise">The number when it was left out.</param>
    public long Integer(int index, long otherwise = 0) => Has(index) ? this[index].AsInteger : otherwise;

    /// <summary>An argument as a flag.</summary>
    /// <param name="index">The position, from 0.</param>
    public bool Flag(int index) => this[index].IsTruthy;
}

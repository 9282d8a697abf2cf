using System.Collections.Immutable;
using Briefings.Templating.Values;

namespace Briefings.Templating;

/// <summary>A function written in C# that templates call.</summary>
/// <example>
/// <code>
/// new TemplateFunction("t", ["key", "count?"], arguments => translations[arguments.Text(0)])
/// </code>
/// </example>
public sealed class TemplateFunction
{
    /// <summary>Makes a function.</summary>
    /// <param name="name">The name it is known by.</param>
    /// <param name="parameters">The names of the parameters in order; a name that ends in <c>?</c> may be left out, a
    /// last name that ends in <c>...</c> takes all further arguments.</param>
    /// <param name="body">What the function does. It must be thread-safe.</param>
    public TemplateFunction(
        string name, IReadOnlyList<string> parameters, Func<TemplateArguments, TemplateValue> body)
    {
        Name = name;
        Parameters = [.. parameters];
        Value = new NativeFunction([.. parameters.Select(Parameter.Parse)], body);
    }

    /// <summary>The name it is known by.</summary>
    public string Name { get; }

    /// <summary>The parameters as given.</summary>
    public ImmutableArray<string> Parameters { get; }

    internal FunctionValue Value { get; }
}

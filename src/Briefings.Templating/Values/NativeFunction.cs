using System.Collections.Immutable;

namespace Briefings.Templating.Values;

/// <summary>A function written in C#.</summary>
internal sealed class NativeFunction(
    string name, ImmutableArray<string> parameters, Func<TemplateArguments, TemplateValue> body) : FunctionValue
{
    public string Name { get; } = name;

    public ImmutableArray<string> Parameters { get; } = parameters;

    public Func<TemplateArguments, TemplateValue> Body { get; } = body;
}

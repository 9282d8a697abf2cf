using System.Collections.Frozen;

namespace Briefings.Templating.Values;

/// <summary>A built-in module: functions and constants by name, the same for every rendering.</summary>
internal sealed class ModuleObject(
    string name,
    IReadOnlyDictionary<string, TemplateValue> members,
    IReadOnlyList<string> names,
    FunctionValue? callable = null) : ITemplateObject
{
    private readonly FrozenDictionary<string, TemplateValue> _members =
        members.ToFrozenDictionary(StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>The function the module is when it is called itself.</summary>
    public FunctionValue? Callable { get; } = callable;

    public IEnumerable<string> Names { get; } = names;

    public bool TryGet(string name, out TemplateValue value) => _members.TryGetValue(name, out value);
}

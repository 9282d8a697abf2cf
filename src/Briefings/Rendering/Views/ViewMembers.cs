using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Templating;

namespace Briefings.Rendering.Views;

/// <summary>The members that templates read of one kind of view, in the order they are listed.</summary>
/// <typeparam name="T">The view.</typeparam>
internal sealed class ViewMembers<T> : IEnumerable<string>
{
    private readonly List<(string Name, Func<T, TemplateValue> Read)> _members = [];
    private FrozenDictionary<string, Func<T, TemplateValue>>? _byName;

    public Func<T, TemplateValue> this[string name]
    {
        set => _members.Add((name, value));
    }

    public ImmutableArray<string> Names => [.. _members.Select(member => member.Name)];

    public bool TryGet(T view, string name, out TemplateValue value)
    {
        _byName ??= _members.ToFrozenDictionary(member => member.Name, member => member.Read, StringComparer.Ordinal);
        if (_byName.TryGetValue(name, out var read))
        {
            value = read(view);
            return true;
        }

        value = default;
        return false;
    }

    public IEnumerator<string> GetEnumerator() => _members.Select(member => member.Name).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

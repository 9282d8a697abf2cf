using Briefings.Templating.Evaluation;

namespace Briefings.Templating;

/// <summary>An object built name by name, in the order the names were first set.</summary>
/// <remarks>A template may change it, so it belongs to one rendering at a time.</remarks>
public sealed class TemplateModel : IWritableObject
{
    private readonly OrderedDictionary<string, TemplateValue> _members = new(StringComparer.Ordinal);
    private HashSet<string>? _readOnly;

    /// <inheritdoc/>
    public IEnumerable<string> Names => _members.Keys;

    internal int Count => _members.Count;

    /// <summary>Sets a member; reading one that is not there gives null.</summary>
    /// <param name="name">The name as templates write it.</param>
    public TemplateValue this[string name]
    {
        get => _members.GetValueOrDefault(name);
        set => _members[name] = value;
    }

    /// <inheritdoc/>
    public bool TryGet(string name, out TemplateValue value) => _members.TryGetValue(name, out value);

    bool IWritableObject.TrySet(string name, TemplateValue value)
    {
        if (_readOnly is not null && _readOnly.Contains(name))
            return false;

        _members[name] = value;
        return true;
    }

    void IWritableObject.MakeReadOnly(string name)
    {
        if (_members.ContainsKey(name))
            (_readOnly ??= []).Add(name);
    }
}

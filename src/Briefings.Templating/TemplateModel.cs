namespace Briefings.Templating;

/// <summary>An object built name by name, in the order the names were first set.</summary>
/// <remarks>A template may change it, so it belongs to one rendering at a time.</remarks>
public sealed class TemplateModel : ITemplateObject
{
    private readonly OrderedDictionary<string, TemplateValue> _members = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<string> Names => _members.Keys;

    /// <summary>Sets a member; reading one that is not there gives null.</summary>
    /// <param name="name">The name as templates write it.</param>
    public TemplateValue this[string name]
    {
        get => _members.GetValueOrDefault(name);
        set => _members[name] = value;
    }

    /// <inheritdoc/>
    public bool TryGet(string name, out TemplateValue value) => _members.TryGetValue(name, out value);
}

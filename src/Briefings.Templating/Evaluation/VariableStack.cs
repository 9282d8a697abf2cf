using System.Diagnostics.CodeAnalysis;

namespace Briefings.Templating.Evaluation;

/// <summary>A few names with values, searched from the newest; the names of a page seldom pass a dozen.</summary>
internal sealed class VariableStack
{
    private const int Indexed = 24;

    private (string Name, TemplateValue Value)[] _items = new (string, TemplateValue)[4];
    private Dictionary<string, int>? _index;

    public int Count { get; private set; }

    public bool TryGet(string name, out TemplateValue value)
    {
        var index = Find(name);
        value = index < 0 ? default : _items[index].Value;
        return index >= 0;
    }

    public void Set(string name, TemplateValue value)
    {
        var index = Find(name);
        if (index >= 0)
            _items[index].Value = value;
        else
            Push(name, value);
    }

    /// <summary>Adds a name that hides an older one of the same spelling.</summary>
    /// <returns>Its place, for <see cref="SetAt"/>.</returns>
    public int Push(string name, TemplateValue value)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);

        _items[Count] = (name, value);
        if (Count >= Indexed)
            Index()[name] = Count;

        return Count++;
    }

    public void SetAt(int index, TemplateValue value) => _items[index].Value = value;

    /// <summary>Takes away everything pushed since the count was this.</summary>
    public void PopTo(int count)
    {
        Array.Clear(_items, count, Count - count);
        Count = count;
        _index = null;
    }

    private int Find(string name)
    {
        if (Count > Indexed)
            return Index().GetValueOrDefault(name, -1);

        for (var i = Count - 1; i >= 0; i--)
        {
            if (_items[i].Name == name)
                return i;
        }

        return -1;
    }

    [MemberNotNull(nameof(_index))]
    private Dictionary<string, int> Index()
    {
        if (_index is null)
        {
            _index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < Count; i++)
                _index[_items[i].Name] = i;
        }

        return _index;
    }
}

namespace Briefings.Templating.Values;

/// <summary>What a list function gives back.</summary>
/// <param name="items">The items.</param>
/// <param name="steps">The steps it took to compute them; Scriban, which is lazy, takes them on every use.</param>
internal sealed class SequenceValue(TemplateValue[] items, long steps) : ListValue, IWritableList
{
    private TemplateValue[] _items = items;

    public override int Count => _items.Length;

    public override string Kind => "range";

    public override string TypeName => "iterator";

    public override long Cost => steps + 1;

    public override TemplateValue this[int index] => _items[index];

    public void Set(int index, TemplateValue value)
    {
        if (index >= _items.Length)
            Array.Resize(ref _items, index + 1);

        _items[index] = value;
    }
}

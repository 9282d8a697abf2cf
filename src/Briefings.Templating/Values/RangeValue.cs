namespace Briefings.Templating.Values;

/// <summary>The whole numbers from one to another, up or down; a list like any other once it is written to.</summary>
internal sealed class RangeValue(long first, int count, int step) : ListValue, IWritableList
{
    private ArrayValue? _written;

    public override int Count => _written?.Count ?? count;

    public override string Kind => "range";

    public override string TypeName => "iterator";

    public override TemplateValue this[int index] =>
        _written?[index] ?? TemplateValue.From(first + ((long)index * step));

    public void Set(int index, TemplateValue value)
    {
        _written ??= new ArrayValue([.. ToArray()]);
        _written.Set(index, value);
    }
}

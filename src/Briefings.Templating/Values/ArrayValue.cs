namespace Briefings.Templating.Values;

/// <summary>A list a template made and may change; it can have named members beside its items.</summary>
internal sealed class ArrayValue(List<TemplateValue> items) : ListValue, IWritableList
{
    public List<TemplateValue> Items { get; } = items;

    /// <summary>The named members; null while there is none.</summary>
    public TemplateModel? Members { get; private set; }

    public override int Count => Items.Count;

    public override TemplateValue this[int index] => Items[index];

    public void Set(int index, TemplateValue value)
    {
        while (Items.Count <= index)
            Items.Add(TemplateValue.Null);

        Items[index] = value;
    }

    public void SetMember(string name, TemplateValue value) => (Members ??= new TemplateModel())[name] = value;
}

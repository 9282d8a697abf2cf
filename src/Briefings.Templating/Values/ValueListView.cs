namespace Briefings.Templating.Values;

internal sealed class ValueListView(IReadOnlyList<TemplateValue> values) : ListValue
{
    public override int Count => values.Count;

    public override TemplateValue this[int index] => values[index];
}

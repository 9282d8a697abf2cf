namespace Briefings.Templating.Values;

internal sealed class ObjectListView<T>(IReadOnlyList<T> objects) : ListValue
    where T : class, ITemplateObject
{
    public override int Count => objects.Count;

    public override TemplateValue this[int index] => TemplateValue.From(objects[index]);
}

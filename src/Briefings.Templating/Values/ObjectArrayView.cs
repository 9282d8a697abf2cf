namespace Briefings.Templating.Values;

internal sealed class ObjectArrayView(ITemplateObject[] objects) : ListValue
{
    public override int Count => objects.Length;

    public override TemplateValue this[int index] => TemplateValue.From(objects[index]);
}

namespace Briefings.Templating.Values;

internal sealed class TextListView(IReadOnlyList<string> texts) : ListValue
{
    public override int Count => texts.Count;

    public override TemplateValue this[int index] => TemplateValue.From(texts[index]);
}

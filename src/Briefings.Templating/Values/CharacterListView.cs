namespace Briefings.Templating.Values;

/// <summary>A text as the list of its UTF-16 units, which is what a loop over it goes through.</summary>
internal sealed class CharacterListView(string text) : ListValue
{
    public override int Count => text.Length;

    public override TemplateValue this[int index] => TemplateValue.Character(text[index]);
}

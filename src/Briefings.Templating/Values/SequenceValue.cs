namespace Briefings.Templating.Values;

/// <summary>What a list function gives back: it cannot be changed.</summary>
/// <param name="items">The items.</param>
/// <param name="steps">The steps it took to compute them; Scriban, which is lazy, takes them on every use.</param>
internal sealed class SequenceValue(TemplateValue[] items, long steps) : ListValue
{
    public override int Count => items.Length;

    public override string Kind => "range";

    public override string TypeName => "iterator";

    public override long Cost => steps + 1;

    public override TemplateValue this[int index] => items[index];
}

namespace Briefings.Templating.Values;

/// <summary>The whole numbers from one to another, up or down.</summary>
internal sealed class RangeValue(long first, int count, int step) : ListValue
{
    public override int Count => count;

    public override string Kind => "range";

    public override string TypeName => "iterator";

    public override TemplateValue this[int index] => TemplateValue.From(first + ((long)index * step));
}

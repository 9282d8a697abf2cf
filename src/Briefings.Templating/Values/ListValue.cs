namespace Briefings.Templating.Values;

/// <summary>A list a template reads by index.</summary>
internal abstract class ListValue
{
    public abstract int Count { get; }

    /// <summary>The name <c>object.kind</c> gives to the list.</summary>
    public virtual string Kind => "array";

    /// <summary>The name <c>object.typeof</c> gives to the list.</summary>
    public virtual string TypeName => "array";

    /// <summary>How many steps it takes to go through the list, when it is computed as it is read.</summary>
    public virtual long Cost => 0;

    public abstract TemplateValue this[int index] { get; }

    public TemplateValue[] ToArray()
    {
        var array = new TemplateValue[Count];
        for (var i = 0; i < array.Length; i++)
            array[i] = this[i];

        return array;
    }
}

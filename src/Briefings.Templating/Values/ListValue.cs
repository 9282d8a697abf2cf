namespace Briefings.Templating.Values;

/// <summary>A list a template reads by index.</summary>
internal abstract class ListValue
{
    public abstract int Count { get; }

    public abstract TemplateValue this[int index] { get; }
}

namespace Briefings.Templating.Inspection;

/// <summary>What the arguments of an include are, and its own names with <c>$</c>.</summary>
internal sealed class ArgumentShapes(IReadOnlyList<TemplateShape> items)
{
    private readonly Dictionary<string, TemplateShape> _named = new(StringComparer.Ordinal);

    /// <summary>Those of a function or a page: nothing is known of them.</summary>
    public static ArgumentShapes Unknown => new([]);

    /// <summary>What an argument is.</summary>
    public TemplateShape At(int index) => index < items.Count ? items[index] : TemplateShape.Unknown;

    /// <summary>What a name with <c>$</c> is.</summary>
    public TemplateShape Named(string name) => _named.GetValueOrDefault(name, TemplateShape.Unknown);

    public void Set(string name, TemplateShape shape) =>
        _named[name] = !_named.TryGetValue(name, out var before) || ReferenceEquals(before, shape) ? shape : TemplateShape.Unknown;
}

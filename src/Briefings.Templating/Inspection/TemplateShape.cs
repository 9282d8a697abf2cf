namespace Briefings.Templating.Inspection;

/// <summary>What is known of a value before anything is rendered: its members, or what its items are.</summary>
public sealed class TemplateShape
{
    private readonly Func<string, TemplateShape?>? _member;
    private readonly Func<TemplateShape>? _item;

    private TemplateShape(
        IReadOnlyCollection<string>? names, Func<string, TemplateShape?>? member, Func<TemplateShape>? item)
    {
        Names = names;
        _member = member;
        _item = item;
    }

    /// <summary>A value of which nothing is known, and to which nothing is objected.</summary>
    public static TemplateShape Unknown { get; } = new(null, null, null);

    /// <summary>A number, a flag or another value without members.</summary>
    public static TemplateShape Scalar { get; } = new([], null, null);

    /// <summary>A text, which has a <c>size</c>.</summary>
    public static TemplateShape Text { get; } = new(["size"], Size, static () => Unknown);

    /// <summary>The members that can be read; null when that is not known.</summary>
    public IReadOnlyCollection<string>? Names { get; }

    /// <summary>What an item is, of a list.</summary>
    public TemplateShape Item => _item?.Invoke() ?? Unknown;

    /// <summary>A list.</summary>
    /// <param name="item">What its items are; asked when it is needed, so that shapes can contain themselves.</param>
    public static TemplateShape ListOf(Func<TemplateShape> item) => new(["size"], Size, item);

    /// <summary>An object.</summary>
    /// <param name="names">Its members.</param>
    /// <param name="member">What a member is; null when there is none of that name.</param>
    public static TemplateShape ObjectOf(IReadOnlyCollection<string> names, Func<string, TemplateShape?> member) =>
        new(names, member, null);

    /// <summary>What a member is.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Null when there is none of that name.</returns>
    public TemplateShape? Member(string name) => Names is null ? Unknown : _member?.Invoke(name);

    private static TemplateShape? Size(string name) => name == "size" ? Scalar : null;
}

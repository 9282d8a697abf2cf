namespace Briefings.Templating.Evaluation;

/// <summary>The value of <c>for</c>, <c>while</c> or <c>tablerow</c> in the body of a loop.</summary>
internal sealed class LoopPosition(int length) : ITemplateObject
{
    /// <summary>The length of a loop that does not know it.</summary>
    public const int Unknown = -1;

    private TemplateValue _item;
    private bool _changed = true;

    public int Position { get; private set; } = length == Unknown ? 0 : -1;

    public int Columns { get; init; } = 1;

    public int Column => Position % Columns;

    public bool IsLast => Position == length - 1;

    public IEnumerable<string> Names =>
        length == Unknown
            ? ["index", "first", "even", "odd"]
            : ["index", "rindex", "first", "last", "even", "odd", "length", "changed", "col"];

    public void Next(TemplateValue item)
    {
        _changed = Position < 0 || !Operators.AreIdentical(_item, item);
        _item = item;
        Position++;
    }

    public bool TryGet(string name, out TemplateValue value)
    {
        value = name switch
        {
            "index" => Position,
            "first" => Position == 0,
            "even" => Position % 2 == 0,
            "odd" => Position % 2 == 1,
            "last" => IsLast,
            "length" => length,
            "rindex" => length - Position - 1,
            "changed" => _changed,
            "col" => Column,
            _ => TemplateValue.Null,
        };
        return !value.IsNull;
    }
}

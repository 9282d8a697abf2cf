namespace Briefings.Templating.Escaping;

/// <summary>A place in HTML: the state of the tokenizer and the names it has read.</summary>
/// <param name="State">The state.</param>
/// <param name="ValueBegun">Whether the attribute's value has a character already.</param>
internal readonly record struct HtmlPlace(HtmlState State, bool ValueBegun = false)
{
    private readonly string? _element;
    private readonly string? _attribute;

    public string Element
    {
        get => _element ?? string.Empty;
        init => _element = value;
    }

    public string Attribute
    {
        get => _attribute ?? string.Empty;
        init => _attribute = value;
    }

    public HtmlPlace NextInTagName(char c) => c switch
    {
        '>' => AfterTag(),
        _ when char.IsWhiteSpace(c) => this with { State = HtmlState.InTag },
        _ => this with { Element = Element + char.ToLowerInvariant(c) },
    };

    public HtmlPlace NextInTag(char c) => c switch
    {
        '>' => AfterTag(),
        '=' => this with { State = HtmlState.BeforeValue, ValueBegun = false },
        _ when char.IsWhiteSpace(c) => this with { State = HtmlState.InTag },
        _ when State == HtmlState.InTag => this with { State = HtmlState.AttributeName, Attribute = Lower(c) },
        _ => this with { Attribute = Attribute + char.ToLowerInvariant(c) },
    };

    public HtmlPlace NextBeforeValue(char c) => c switch
    {
        '"' => this with { State = HtmlState.DoubleQuoted },
        '\'' => this with { State = HtmlState.SingleQuoted },
        '>' => AfterTag(),
        _ when char.IsWhiteSpace(c) => this,
        _ => this with { State = HtmlState.Unquoted, ValueBegun = true },
    };

    public HtmlPlace AfterValue() => this with { State = HtmlState.InTag, Attribute = string.Empty };

    public HtmlPlace AfterTag() =>
        Element is "script" or "style" ? new HtmlPlace(HtmlState.RawText) { Element = Element } : default;

    private static string Lower(char c) => char.ToLowerInvariant(c).ToString();
}

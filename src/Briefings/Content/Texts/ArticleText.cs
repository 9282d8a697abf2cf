namespace Briefings.Content.Texts;

/// <summary>The text of an article, and what is known of it without reading it.</summary>
internal sealed class ArticleText : IEquatable<ArticleText>
{
    private readonly KeptText _text;
    private TextTraits? _traits;

    public ArticleText(string text) => _text = new KeptText(text);

    /// <param name="text">The text.</param>
    /// <param name="traits">Its own.</param>
    public ArticleText(KeptText text, TextTraits traits) => (_text, _traits) = (text, traits);

    public static ArticleText Empty { get; } = new("");

    public string Value => _text.Value;

    public TextTraits Traits => _traits ??= TextTraits.Of(Value);

    /// <inheritdoc cref="KeptText.Utf8"/>
    public ReadOnlyMemory<byte> Utf8 => _text.Utf8;

    public bool Has(TextMarks marks) => (Traits.Marks & marks) != 0;

    /// <inheritdoc cref="KeptText.HasAddress"/>
    public bool HasAddress(string address) => _text.HasAddress(address);

    /// <inheritdoc cref="KeptText.Begin"/>
    public ReadOnlySpan<char> Begin(Span<char> characters) => _text.Begin(characters);

    /// <inheritdoc cref="KeptText.Write"/>
    public void Write(BinaryWriter output) => _text.Write(output);

    public bool Equals(ArticleText? other) => other is not null && _text.Equals(other._text);

    public override bool Equals(object? obj) => Equals(obj as ArticleText);

    public override int GetHashCode() => _text.GetHashCode();

    public override string ToString() => Value;
}

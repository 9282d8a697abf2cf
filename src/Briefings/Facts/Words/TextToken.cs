namespace Briefings.Facts.Words;

/// <summary>A word, a number or a mark of a paragraph.</summary>
/// <param name="Text">As written.</param>
/// <param name="SpaceBefore">True at the paragraph's start too.</param>
/// <param name="Key">Folded and in lower case, for look-ups.</param>
internal readonly record struct TextToken(TextTokenKind Kind, string Text, string Key, int Offset, bool SpaceBefore)
{
    public int End => Offset + Text.Length;

    /// <summary>A word that begins with a capital letter.</summary>
    public bool IsCapital => Kind == TextTokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>A mark, by its character.</summary>
    public bool Is(char mark) => Kind == TextTokenKind.Mark && Text[0] == mark;
}

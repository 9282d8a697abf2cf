using System.Collections.Frozen;

namespace Briefings.Language;

/// <summary>The tokens of a text, readable past the end.</summary>
internal sealed class DateCursor(string text, List<DateToken> tokens, string language)
{
    private static readonly DateToken Nothing = new(0, 0, -1, 0);

    public int Count => tokens.Count;

    public string Language { get; } = language;

    public DateToken this[int i] => i >= 0 && i < tokens.Count ? tokens[i] : Nothing;

    public ReadOnlySpan<char> Word(int i) => text.AsSpan(this[i].Offset, this[i].Length);

    /// <summary>The token's first character, or NUL past the end.</summary>
    public char First(int i) => this[i].Length > 0 ? text[this[i].Offset] : '\0';

    /// <summary>Whether the token is the mark and touches its neighbours.</summary>
    public bool IsTight(int i, char mark) => First(i) == mark && Touches(i - 1) && Touches(i);

    /// <summary>Whether nothing is between the token and the next one.</summary>
    public bool Touches(int i) => this[i].Length > 0 && this[i + 1].Length > 0 && this[i].End == this[i + 1].Offset;

    /// <summary>Whether the text between the token and the next one has no line break.</summary>
    public bool SameLine(int i) =>
        this[i + 1].Length > 0 && text.AsSpan(this[i].End, this[i + 1].Offset - this[i].End).IndexOf('\n') < 0;

    /// <param name="words">Compared without case.</param>
    public bool IsWord(int i, FrozenSet<string> words) => this[i].Length > 0 && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Word(i));

    /// <summary>Whether the token is the letter alone, in upper or lower case.</summary>
    public bool IsLetter(int i, char upper) => this[i].Length == 1 && char.ToUpperInvariant(First(i)) == upper;

    public bool IsDash(int i) => First(i) is '-' or '–' or '—' or '‐' or '‑' or '−' or '~' or '～' or '〜';
}

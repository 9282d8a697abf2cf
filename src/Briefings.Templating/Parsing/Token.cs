using Briefings.Templating.Syntax;

namespace Briefings.Templating.Parsing;

/// <summary>A token and its place in the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="SpaceBefore">Whether white space is before it: <c>f (x)</c> is not <c>f(x)</c>.</param>
/// <param name="Value">The word, the string's text, the boxed number, or the indentation of a block of code.</param>
internal readonly record struct Token(
    TokenKind Kind, int Start, int End, bool SpaceBefore = false, object? Value = null)
{
    public TextSpan At => new(Start, End);

    /// <summary>The word or the text of the token; empty for signs.</summary>
    public string Text => Value as string ?? string.Empty;

    public bool Is(string word) => Kind == TokenKind.Identifier && Text == word;
}

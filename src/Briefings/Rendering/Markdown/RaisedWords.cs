using System.Text;
using Briefings.Language;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Rendering.Markdown;

/// <summary>
/// Finds signs that look like marks of sub- and superscript and are none, as those of two ranges in <c>5~10 and 15~20</c>,
/// and keeps them as text.
/// </summary>
internal static class RaisedWords
{
    private const int Longest = 24;

    /// <param name="document">Is changed.</param>
    public static void Check(MarkdownDocument document)
    {
        foreach (var emphasis in document.Descendants<EmphasisInline>().ToArray())
        {
            if (emphasis is not { DelimiterChar: '~' or '^', DelimiterCount: 1 } || IsRaised(emphasis))
                continue;
            var sign = emphasis.DelimiterChar.ToString();
            var last = emphasis.LastChild;
            emphasis.ReplaceBy(new LiteralInline(sign), copyChildren: true);
            last?.InsertAfter(new LiteralInline(sign));
        }
    }

    private static bool IsRaised(EmphasisInline emphasis)
    {
        var words = new StringBuilder();
        foreach (var child in emphasis)
        {
            if (child is not LiteralInline literal || words.Length + literal.Content.Length > Longest)
                return false;
            words.Append(literal.Content.AsSpan());
        }

        var text = words.ToString();
        return text.Length > 0 && text.EnumerateRunes().All(IsOfFormula) && !IsRange(emphasis, text[0]);
    }

    private static bool IsOfFormula(Rune rune) => rune.IsBmp
        && (char.IsLetterOrDigit((char)rune.Value) ? !Scripts.IsUnspaced((char)rune.Value) && !Scripts.IsHangul((char)rune.Value) : "+-\u2212=()/.,*\u2032".Contains((char)rune.Value));

    private static bool IsRange(EmphasisInline emphasis, char first) =>
        emphasis.DelimiterChar == '~' && char.IsDigit(first)
        && emphasis.PreviousSibling is LiteralInline { Content: { IsEmpty: false } before } && char.IsDigit(before.Text[before.End]);
}

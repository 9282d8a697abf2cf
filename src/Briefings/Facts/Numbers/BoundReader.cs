using Briefings.Facts.Words;

namespace Briefings.Facts.Numbers;

/// <summary>Reads what limits a number: the words before it, or the signs behind it.</summary>
internal static class BoundReader
{
    // Japanese says it behind the thing counted.
    private const int Near = 6;

    public static NumberBound Read(Paragraph paragraph, int first, int last)
    {
        var before = first - 1;
        if (paragraph.At(before).Text is "$" or "€" or "£" or "RMB" or "US")
            before--;
        if (paragraph.At(before).Kind == TextTokenKind.Word && NumberWords.Joints.Has(paragraph.At(before)))
            before--;
        var word = paragraph.At(before);
        if (word.Kind is TextTokenKind.Word or TextTokenKind.Ideographs
            && NumberWords.Bounds.TryGetValue(WordList.Key(LastSigns(word)), out var bound))
            return bound;
        var end = paragraph.Tokens[last].End;
        var after = paragraph.Text.AsSpan(end, Math.Min(Near, paragraph.Text.Length - end));
        return after is ['+' or '多' or '余', ..] || after.IndexOf("以上") >= 0 || after.IndexOf("を超") >= 0
            ? NumberBound.Over
            : NumberBound.Exact;
    }

    private static string LastSigns(TextToken token) =>
        token.Kind == TextTokenKind.Word ? token.Text
        : token.Text.Length >= 2 && NumberWords.Bounds.ContainsKey(token.Text[^2..]) ? token.Text[^2..] : token.Text[^1..];
}

using Briefings.Facts.Words;
using Briefings.Linking.Anchors;
using Briefings.Linking.Sounds;

namespace Briefings.Rendering.Comparing;

/// <summary>By what a paragraph is recognised in another language.</summary>
/// <param name="Keys">Days, numbers, places, quotes, addresses, and words that may be names by how they sound.</param>
/// <param name="Length">In letters; a sign of a script without spaces counts as several.</param>
/// <param name="Form">The name of its HTML element, so that a heading is a heading.</param>
internal sealed record ParagraphTraits(IReadOnlySet<string> Keys, double Length, string Form)
{
    private const int ShortestSound = 3;
    private const double Shortest = 2;

    /// <summary>False for a picture.</summary>
    public bool HasWords { get; } = Length >= Shortest;

    /// <param name="html">The block.</param>
    /// <param name="paragraph">Its text.</param>
    /// <param name="said">The keys of what it says.</param>
    public static ParagraphTraits Of(string html, Paragraph paragraph, IEnumerable<string> said)
    {
        var keys = new HashSet<string>(said, StringComparer.Ordinal);
        foreach (var token in paragraph.Tokens)
        {
            if (token.Kind != TextTokenKind.Word || char.IsLower(token.Text[0]))
                continue;
            if (NameKey.Of(token.Text) is { Length: >= ShortestSound } key)
                keys.Add("w:" + key);
            if (Skeleton.Of(token.Text).Replace('L', 'R') is { Length: >= ShortestSound } sound)
                keys.Add("s:" + sound);
        }

        return new ParagraphTraits(keys, LengthOf(paragraph.Text.Trim()), FormOf(html));
    }

    /// <summary>In letters; a sign of a script without spaces counts as several.</summary>
    public static double LengthOf(string text)
    {
        var length = 0.0;
        foreach (var letter in text)
            length += Tokenizer.ScriptOf(letter) == Script.Han ? 3 : Tokenizer.ScriptOf(letter) != Script.Other || letter >= '\uAC00' ? 2 : 1;
        return length;
    }

    private static string FormOf(string html)
    {
        var end = html.AsSpan().IndexOfAny(" >\n");
        return end < 0 ? "" : html[..end];
    }
}

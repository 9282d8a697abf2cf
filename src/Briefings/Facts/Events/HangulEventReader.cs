using System.Collections.Immutable;
using System.Globalization;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Events;

/// <summary>Finds event names in Korean that begin with their edition: <c>제12회 … 포럼</c>, <c>2024 … 박람회</c>.</summary>
internal static class HangulEventReader
{
    private const int LongestName = 7;

    private static readonly ImmutableArray<string> Ends = [.. SectionWords.LongestFirst(Section.EventNameEnds).Where(end => Language.Scripts.IsHangul(end[0]))];

    public static IEnumerable<EventMention> Read(Paragraph paragraph)
    {
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            if (Edition(paragraph, i) is var (edition, next) && Make(paragraph, (i, next), edition) is { } mention)
                yield return mention;
        }
    }

    /// <returns>The edition, and the first token behind it.</returns>
    private static (string Edition, int Next)? Edition(Paragraph paragraph, int i)
    {
        var text = paragraph.Tokens[i].Text;
        if (text.Length > 2 && text[0] == '제' && text[^1] is '회' or '차' && int.TryParse(text.AsSpan(1, text.Length - 2), CultureInfo.InvariantCulture, out var ordinal))
            return (EditionReader.Write(ordinal), i + 1);
        if (!EditionReader.IsYear(text))
            return null;
        var after = paragraph.At(i + 1);
        return after is { Text: "년", SpaceBefore: false } ? (text, i + 2) : after.SpaceBefore ? (text, i + 1) : null;
    }

    private static EventMention? Make(Paragraph paragraph, (int First, int Next) at, string edition)
    {
        for (var i = at.Next; i < at.Next + LongestName && paragraph.At(i) is { Kind: TextTokenKind.Word } word; i++)
        {
            if (EndOf(word.Text) is not { } length)
                continue;
            var begin = paragraph.Tokens[at.First].Offset;
            var stem = paragraph.Text[paragraph.Tokens[at.Next].Offset..(word.Offset + length)];
            return stem.Length < 4
                ? null
                : new EventMention(paragraph.Text[begin..(word.Offset + length)], WordList.Key(stem), edition, new FactSpan(paragraph.Index, begin, word.Offset + length - begin));
        }

        return null;
    }

    /// <summary>Whether a name ends in a word such as conference.</summary>
    public static bool IsHead(string word) => Ends.Any(end => word.EndsWith(end, StringComparison.Ordinal));

    // A particle of one or two syllables may follow: "포럼이", "포럼에서".
    private static int? EndOf(string word)
    {
        foreach (var end in Ends)
        {
            var at = word.LastIndexOf(end, StringComparison.Ordinal);
            if (at >= 0 && word.Length - at - end.Length <= 2)
                return at + end.Length;
        }

        return null;
    }
}

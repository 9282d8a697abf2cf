using System.Buffers;
using System.Collections.Immutable;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Events;

/// <summary>Finds event names in Chinese and Japanese that carry their edition: <c>2025全球…大会</c>, <c>第六回…会議</c>.</summary>
internal static class IdeographEventReader
{
    private static readonly ImmutableArray<string> Ends = [.. SectionWords.LongestFirst(Section.EventNameEnds).Where(end => Language.Scripts.IsUnspaced(end[0]))];

    private static readonly SearchValues<string> s_ends = SearchValues.Create([.. Ends], StringComparison.Ordinal);

    /// <summary>Whether a name ends in a word such as conference.</summary>
    public static bool IsHead(string word) => Ends.Any(end => word.EndsWith(end, StringComparison.Ordinal));

    /// <summary>Whether the word behind a name says that it is a conference or the like.</summary>
    public static bool BeginsWithHead(string words) => Ends.Any(end => words.StartsWith(end, StringComparison.Ordinal));

    public static IEnumerable<EventMention> Read(Paragraph paragraph)
    {
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind != TextTokenKind.Ideographs || !token.Text.AsSpan().ContainsAny(s_ends) || Begin(paragraph, i) is not { } begin)
                continue;
            var first = EndBehind(token, 0);
            // In one unbroken run an end word may be before the edition, as in 委员会会议第三届会议: the name ends behind it.
            var opened = begin.Offset + begin.Marker.Length;
            var end = first > opened ? first : EndBehind(token, opened);
            if (end == 0)
                continue;
            var span = new FactSpan(paragraph.Index, begin.Offset, end - begin.Offset);
            var name = paragraph.Text.Substring(span.Offset, span.Length);
            var stem = name.Replace(begin.Marker, "", StringComparison.Ordinal).Trim();
            if (stem.Length > 3)
                yield return new EventMention(name, WordList.Key(stem), begin.Edition, span);
        }
    }

    /// <returns>0 where no name ends behind a place of the paragraph.</returns>
    private static int EndBehind(TextToken token, int behind) => EndsOfName(token).Select(at => token.Offset + at).FirstOrDefault(at => at > behind);

    /// <summary>Behind each word that a name may end in: the first place of each word, then the later ones.</summary>
    private static IEnumerable<int> EndsOfName(TextToken token)
    {
        foreach (var end in Ends)
        {
            if (token.Text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at)
                yield return at + end.Length;
        }

        foreach (var end in Ends)
        {
            for (var at = token.Text.IndexOf(end, StringComparison.Ordinal); at >= 0; at = token.Text.IndexOf(end, at + 1, StringComparison.Ordinal))
                yield return at + end.Length;
        }
    }

    /// <summary>Goes back over the words of the name to the year or <c>第…届</c> that opens it.</summary>
    private static (int Offset, string Edition, string Marker)? Begin(Paragraph paragraph, int last)
    {
        for (var i = last; i >= 0 && i > last - 6; i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TextTokenKind.Mark)
                return null;
            if (token.Kind == TextTokenKind.Number)
                return FromNumber(paragraph, i);
            if (token.Kind == TextTokenKind.Ideographs && FromHan(token) is { } found)
                return found;
        }

        return null;
    }

    private static (int Offset, string Edition, string Marker)? FromNumber(Paragraph paragraph, int i)
    {
        var number = paragraph.Tokens[i];
        var before = paragraph.At(i - 1);
        if (EditionReader.IsYear(number.Text))
        {
            var year = paragraph.At(i + 1).Text.StartsWith('年') ? number.Text + "年" : number.Text;
            return (number.Offset, number.Text, year);
        }

        if (!before.Text.EndsWith('第') || !int.TryParse(number.Text, out var ordinal) || paragraph.At(i + 1).Text[0] is not ('届' or '屆' or '回'))
            return null;
        return (before.End - 1, EditionReader.Write(ordinal), $"第{number.Text}{paragraph.At(i + 1).Text[0]}");
    }

    private static (int Offset, string Edition, string Marker)? FromHan(TextToken token)
    {
        var at = token.Text.IndexOf('第', StringComparison.Ordinal);
        var counter = at < 0 ? -1 : token.Text.IndexOfAny(['届', '屆', '回'], at);
        return counter > at + 1 && EditionReader.Ideographic(token.Text[(at + 1)..counter]) is { } number
            ? (token.Offset + at, EditionReader.Write(number), token.Text[at..(counter + 1)])
            : null;
    }
}

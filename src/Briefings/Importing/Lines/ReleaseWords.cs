using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Facts.Places;
using Briefings.Language;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Lines;

/// <summary>Headings that say what kind of text follows, or that a table of contents does.</summary>
internal static class ReleaseWords
{
    private const int Longest = 60;
    private const int ShortKind = 10;
    private const int LongestWithSender = 90;
    private const int LongestJoint = 5;
    private const int MostKindWords = 6;

    private static readonly ImmutableArray<string> Kinds = SectionWords.Folded(Section.ReleaseKinds);

    private static readonly FrozenSet<string> WholeKinds = Kinds.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Contents = SectionWords.FoldedSet(Section.ContentsHeadings);

    /// <summary>Whether a short line only says that this is a press release.</summary>
    public static bool IsKindOfText(TextLine line) => !line.IsProse && (NamesKind(line.Text) || SenderIn(line.Text) > 0);

    /// <summary>Where the sender begins that is named behind the kind: <c>Pressmeddelande från Sjöfartsverket</c>, <c>Press release by the Port of Bergen</c>.</summary>
    /// <returns>0 where none is named.</returns>
    public static int SenderIn(string text)
    {
        if (text.Length > LongestWithSender || text.AsSpan().ContainsAny("?!:;,") || text.Any(char.IsDigit) || LineEnds.IsSentenceEnd(text))
            return 0;
        var words = text.Split(' ');
        for (var count = Math.Min(MostKindWords, words.Length - 2); count > 0; count--)
        {
            if (!WholeKinds.Contains(Key(string.Join(' ', words[..count]))))
                continue;
            var first = count;
            while (first < words.Length && words[first].Length is > 0 and <= LongestJoint && char.IsLower(words[first][0]))
                first++;
            return first > count && first < words.Length && words[first].Length > 1 && char.IsUpper(words[first][0])
                && words.Length - first <= MostKindWords + 2 && PlaceNames.Find(string.Join(' ', words[first..])) is null
                ? words.Take(first).Sum(word => word.Length + 1)
                : 0;
        }

        return 0;
    }

    /// <summary>Whether the words say what kind of text it is, and hardly more.</summary>
    public static bool NamesKind(string text)
    {
        // "How is a press release written?"
        if (text.Length > Longest || text.AsSpan().TrimEnd() is [.., '?' or '？' or '؟'])
            return false;
        var rest = Key(text);
        var isShort = true;
        var found = false;
        foreach (var kind in Kinds)
        {
            if (!rest.Contains(kind, StringComparison.Ordinal))
                continue;
            rest = rest.Replace(kind, " ", StringComparison.Ordinal);
            found = true;
            isShort &= char.IsLower(kind[0]) && kind.Length <= ShortKind;
        }

        // Two or three words beside the kind: "Original Press Release", "Inhalt der originalen Pressemeldung"; hardly any beside a short one.
        return found && Scripts.Weight(rest) <= (isShort ? 4 : 22);
    }

    /// <summary>Whether the line heads a table of contents.</summary>
    public static bool IsContents(string text) => text.Length < 30 && Contents.Contains(Key(text));

    private static string Key(string text)
    {
        // "P R E S S E M I T T E I L U N G"
        var isSpread = text.Length > 8 && Enumerable.Range(0, text.Length / 2).All(i => char.IsLetter(text[2 * i]) && text[(2 * i) + 1] is ' ');
        return LatinFolding.Fold(isSpread ? text.Replace(" ", "", StringComparison.Ordinal) : text).ToLowerInvariant().Trim(' ', ':', '：', '\u00A0', '\u3000');
    }
}

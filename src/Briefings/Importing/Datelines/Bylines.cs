using System.Buffers;
using System.Collections.Immutable;
using Briefings.Language.Vocabulary;

namespace Briefings.Importing.Datelines;

/// <summary>Passes over the reporter whom East Asian agencies name behind the dateline: <c>（记者王明）</c>, <c>김하나 기자 =</c>.</summary>
internal static class Bylines
{
    private const int Longest = 40;
    private const int LongestName = 12;

    private static readonly SearchValues<string> Reports = SearchValues.Create(["报道", "報道", "報導"], StringComparison.Ordinal);

    private static readonly SearchValues<char> Brackets = SearchValues.Create("()（）=＝[]［］【】〔〕／/");

    private static readonly ImmutableArray<string> Words = SectionWords.Written(Section.ReporterWords);

    private static readonly ImmutableArray<string> Signs = SectionWords.Written(Section.ReporterSigns);

    /// <param name="from">Where the text behind the dateline begins.</param>
    /// <returns>Where the sentence begins.</returns>
    public static int Skip(string text, int from)
    {
        var start = SkipSpace(text, from);
        var head = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        if (head.Length > 2 && head[0] is '（' or '(' && head.IndexOfAny('）', ')') is > 2 and var close && HasReporter(head[..close]))
            return SkipSpace(text, start + close + 1);
        foreach (var sign in Signs)
        {
            var reporter = head.IndexOf(sign, StringComparison.Ordinal);
            var equals = reporter > 0 ? head[reporter..].IndexOfAny('=', '＝') : -1;
            if (equals is > 0 and < 8)
                return SkipSpace(text, start + reporter + equals + 1);
        }

        // "电记者张金江报道："
        if (WordAt(text, start) is > 0 and var word && head.IndexOfAny(Reports) is var report && report > word && report - word <= LongestName && head.Length > report + 2 && head[report + 2] is ':' or '：' or '，' or ',')
            return SkipSpace(text, start + report + 3);
        return from;
    }

    /// <summary>Where the reporter is named in a dateline, with the word for it: <c>记者王雨</c>, <c>김민수 기자</c>.</summary>
    /// <param name="end">Where the dateline ends.</param>
    /// <param name="place">Of the dateline; a name before it ends there.</param>
    public static Range Find(string text, int end, int place)
    {
        foreach (var word in Words.Concat(Signs))
        {
            var at = text.IndexOf(word, 0, end, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var isBefore = Words.Contains(word);
            var open = text.AsSpan(0, at).LastIndexOfAny(Brackets) + 1;
            var close = text.AsSpan(at, end - at).IndexOfAny(Brackets) is >= 0 and var mark ? at + mark : end;
            close = isBefore && place > at + word.Length && place < close ? place : close;
            close = text.AsSpan(at, close - at).IndexOfAny(Reports) is > 0 and var report ? at + report : close;
            return isBefore ? at..close : open..(at + word.Length);
        }

        return Dateline.Nothing;
    }

    /// <summary>The length of the word for a reporter at a place of a text; 0 where there is none.</summary>
    public static int WordAt(string text, int at) =>
        Words.Where(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0).Select(word => word.Length).DefaultIfEmpty().Max();

    private static bool HasReporter(ReadOnlySpan<char> words)
    {
        foreach (var word in Words)
        {
            if (words.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static int SkipSpace(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }
}

using System.Collections.Immutable;

namespace Briefings.Language;

/// <summary>Cuts a paragraph into sentences; what is doubtful stays together.</summary>
internal static class SentenceReader
{
    private const string Closers = "\"'”’»)]}›“』」）】";

    // Languages that write ordinals with a point: "6. September" is one phrase there.
    private static readonly string[] WithOrdinalPoint =
        ["de", "da", "no", "nb", "nn", "fi", "cs", "sk", "pl", "hu", "hr", "sr", "sl", "tr", "et", "lv", "lt"];

    /// <summary>The sentences in order, without the white space between them.</summary>
    /// <param name="language">Primary subtag.</param>
    public static ImmutableArray<(int Offset, int Length)> Read(string text, string language)
    {
        var sentences = ImmutableArray.CreateBuilder<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsAt(text, i, language))
                continue;
            var end = i + 1;
            while (end < text.Length && (Closers.Contains(text[end], StringComparison.Ordinal) || IsTerminator(text[end])))
                end++;
            Add(sentences, text, start, end);
            start = end;
            i = end - 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences.DrainToImmutable();
    }

    private static void Add(ImmutableArray<(int, int)>.Builder sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add((start, end - start));
    }

    private static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '．' or '؟' or '։' or '।' or '۔' or '។' or '።' or '။' or '៕' or '།';

    private static bool EndsAt(string text, int i, string language)
    {
        var c = text[i];
        if (c is '。' or '！' or '？' or '।' or '։' or '។' or '።' or '။' or '៕' or '\n')
            return true;
        if (!IsTerminator(c))
            return false;
        var next = i + 1;
        while (next < text.Length && (Closers.Contains(text[next], StringComparison.Ordinal) || IsTerminator(text[next])))
            next++;
        if (next >= text.Length)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return false;
        var start = SkipOpening(text, next);
        if (start >= text.Length)
            return true;
        if (char.IsLower(text[start]))
            return false;
        return c != '.' || !IsShortened(text, i, start, language);
    }

    private static int SkipOpening(string text, int i)
    {
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || "\"'“„«‘([»–—-¿¡「『".Contains(text[i], StringComparison.Ordinal)))
            i++;
        return i;
    }

    private static bool IsShortened(string text, int point, int next, string language)
    {
        var start = point;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        var word = text.AsSpan(start, point - start);
        if (word.Length == 0)
            return false;
        if (char.IsDigit(word[^1]))
            return word.Length <= 2 && IsOrdinal(text, next, language);
        // "U.S." and "z.B." before a capital: a sentence may end there, so only one-letter initials hold on.
        return Abbreviations.Contains(word);
    }

    private static bool IsOrdinal(string text, int next, string language)
    {
        if (!WithOrdinalPoint.Contains(language, StringComparer.Ordinal))
            return false;
        var end = next;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return MonthNames.Find(text.AsSpan(next, end - next), language) > 0
            || (language == "de" && !char.IsDigit(text[next]) && end > next);
    }
}

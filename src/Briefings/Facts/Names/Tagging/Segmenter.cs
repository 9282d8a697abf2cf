using System.Buffers;

namespace Briefings.Facts.Names.Tagging;

/// <summary>Cuts tokens into segments of about a sentence, none so long that memory or time would grow with it.</summary>
internal static class Segmenter
{
    private const int Longest = 192;
    private const int ShortestFullLine = 40;
    private const int LongestLine = 160;

    private static readonly SearchValues<char> s_vowels = SearchValues.Create(
        "aeiouyAEIOUYäöüåæøáéíóúýàèìòùâêîôûãõőűąęěůÄÖÜÅÆØÁÉÍÓÚÝаеёиоуыэюяіїєАЕЁИОУЫЭЮЯІЇЄαεηιουωάέήίόύώ");

    /// <returns>The token after the segment that begins at <paramref name="first"/>.</returns>
    public static int EndOf(ReadOnlySpan<char> text, List<NameToken> tokens, int first)
    {
        var space = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (i - first >= Longest)
                return space > first ? space : i;
            if (i > first && tokens[i].SpaceBefore)
            {
                if (EndsLine(text, tokens, i))
                    return i;
                space = i;
            }

            if (EndsSentence(text, tokens, i))
                return AfterClosing(text, tokens, i + 1);
        }

        return tokens.Count;
    }

    /// <summary>A blank line is before the token, or a line that ends long before a printed one would: no name goes on behind it.</summary>
    private static bool EndsLine(ReadOnlySpan<char> text, List<NameToken> tokens, int i)
    {
        var space = text[tokens[i - 1].End..tokens[i].Offset];
        var end = space.IndexOf('\n');
        if (end < 0)
            return false;
        if (space[(end + 1)..].Contains('\n'))
            return true;
        var lineEnd = tokens[i - 1].End;
        var line = text[Math.Max(0, lineEnd - ShortestFullLine)..lineEnd];
        return !NameTokenizer.IsSign(text[lineEnd - 1])
            && (line.Length < ShortestFullLine || line.Contains('\n') || HadRoom(text, lineEnd, tokens[i].Offset, tokens[i].Length));
    }

    /// <summary>The next word would have fitted on the line, by the length of the next line: it was not broken for want of room.</summary>
    private static bool HadRoom(ReadOnlySpan<char> text, int lineEnd, int next, int word)
    {
        var before = text[Math.Max(0, lineEnd - LongestLine)..lineEnd];
        var behind = text[next..Math.Min(text.Length, next + LongestLine)];
        var (start, end) = (before.LastIndexOf('\n'), behind.IndexOf('\n'));
        return (start >= 0 || before.Length < LongestLine) && (end >= 0 || behind.Length < LongestLine)
            && before.Length - start - 1 + 1 + word < (end < 0 ? behind.Length : end);
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, List<NameToken> tokens, int i)
    {
        var mark = text[tokens[i].Offset];
        if (tokens[i].Length > 1)
            return false;
        if (mark is '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u0964' or '!' or '?')
            return true;
        if (mark is not ('.' or '\u2026'))
            return false;
        var next = AfterClosing(text, tokens, i + 1);
        if (next >= tokens.Count)
            return true;
        if (!tokens[next].SpaceBefore || char.IsLower(text[tokens[next].Offset]))
            return false;
        return i == 0 || tokens[i].SpaceBefore || !IsAbbreviation(text.Slice(tokens[i - 1].Offset, tokens[i - 1].Length));
    }

    private static int AfterClosing(ReadOnlySpan<char> text, List<NameToken> tokens, int next)
    {
        while (next < tokens.Count && tokens[next].Length == 1 && !tokens[next].SpaceBefore
            && text[tokens[next].Offset] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or ']' or '\u300D' or '\u300F')
            next++;
        return next;
    }

    // "Mr.", "Dr.", "St.", an initial, "U.S.", an ordinal.
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
            return char.IsLetterOrDigit(word[0]);
        if (word.Contains('.'))
            return true;
        if (word.Length > 4 || !char.IsUpper(word[0]))
            return word.Length == 2 && char.IsAsciiDigit(word[0]);
        if (word is "Prof" or "Gen" or "Sen" or "Gov" or "Rep" or "Col" or "Mme")
            return true;
        return word.Length <= 3 && char.IsLower(word[^1]) && word.IndexOfAny(s_vowels) < 0;
    }
}

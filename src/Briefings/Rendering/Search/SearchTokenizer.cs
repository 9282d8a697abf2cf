namespace Briefings.Rendering.Search;

/// <summary>Cuts a text into the words that are searched, in the letters of <see cref="SearchLetters"/>; unspaced scripts by pairs.</summary>
/// <remarks>The script of the search page does the same with what a reader types.</remarks>
internal static class SearchTokenizer
{
    private const int Longest = 24;

    /// <param name="text">What is indexed.</param>
    /// <param name="take">Takes each word.</param>
    public static void Read(string text, Action<ReadOnlySpan<char>> take)
    {
        ReadOnlySpan<char> folded = SearchLetters.Fold(text);
        for (var i = 0; i < folded.Length;)
        {
            var (kind, length) = SearchLetters.KindAt(folded[i..]);
            var end = i + length;
            if (kind != LetterKind.None)
                end = EndOf(folded, i, kind);
            if (kind == LetterKind.Unspaced)
                TakePairs(folded[i..end], take);
            else if (kind == LetterKind.Spaced && end - i > 1)
                Take(folded[i..end], take);
            i = end;
        }
    }

    private static int EndOf(ReadOnlySpan<char> text, int start, LetterKind kind)
    {
        var end = start;
        while (end < text.Length && SearchLetters.KindAt(text[end..]) is var (next, length) && next == kind)
            end += length;
        return end;
    }

    // A sign alone is a word, of more each two that follow each other.
    private static void TakePairs(ReadOnlySpan<char> run, Action<ReadOnlySpan<char>> take)
    {
        var second = SearchLetters.KindAt(run).Length;
        if (second == run.Length)
            take(run);
        for (var first = 0; second < run.Length;)
        {
            var end = second + SearchLetters.KindAt(run[second..]).Length;
            take(run[first..end]);
            (first, second) = (second, end);
        }
    }

    // A Korean compound is searched by its parts too: what a reader types is found at the beginning of a word.
    private static void Take(ReadOnlySpan<char> word, Action<ReadOnlySpan<char>> take)
    {
        if (word.Length > Longest)
            word = word[..(char.IsHighSurrogate(word[Longest - 1]) ? Longest - 1 : Longest)];
        take(word);
        for (var i = 1; i + 1 < word.Length; i++)
        {
            if (IsHangul(word[i]) && IsHangul(word[i + 1]))
                take(word[i..]);
        }
    }

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';
}

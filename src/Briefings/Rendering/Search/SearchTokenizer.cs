using System.Buffers;
using System.Globalization;
using Briefings.Content.Writing;
using Briefings.Language;

namespace Briefings.Rendering.Search;

/// <summary>Cuts a text into the words that are searched: lower case, without diacritics; unspaced scripts by pairs.</summary>
/// <remarks>The script of the search page does the same with what a reader types.</remarks>
internal static class SearchTokenizer
{
    private const int Longest = 24;

    /// <param name="text">What is indexed.</param>
    /// <param name="take">Takes each word.</param>
    public static void Read(string text, Action<ReadOnlySpan<char>> take)
    {
        ReadOnlySpan<char> folded = WithoutPoints(LatinFolding.Fold(text).ToLowerInvariant());
        for (var i = 0; i < folded.Length; i++)
        {
            if (Scripts.IsUnspaced(folded[i]))
            {
                if (i + 1 < folded.Length && Scripts.IsUnspaced(folded[i + 1]))
                    take(folded.Slice(i, 2));
                else if (i == 0 || !Scripts.IsUnspaced(folded[i - 1]))
                    take(folded.Slice(i, 1));
            }
            else if (IsOfWord(folded[i]))
            {
                var start = i;
                while (i + 1 < folded.Length && IsOfWord(folded[i + 1]) && !Scripts.IsUnspaced(folded[i + 1]))
                    i++;
                if (i > start)
                    Take(folded.Slice(start, Math.Min(i + 1 - start, Longest)), take);
            }
        }
    }

    // A Korean compound is searched by its parts too: what a reader types is found at the beginning of a word.
    private static void Take(ReadOnlySpan<char> word, Action<ReadOnlySpan<char>> take)
    {
        take(word);
        for (var i = 1; i + 1 < word.Length && word.IndexOfAnyExceptInRange('\uAC00', '\uD7A3') < 0; i++)
            take(word[i..]);
    }

    // A vowel sign of Hindi or Tamil is a part of its word.
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Arabic and Hebrew are mostly written without their vowels, and searched so: the points and the stretching stroke go.
    private static string WithoutPoints(string text) => text.AsSpan().IndexOfAny(Points) < 0 ? text : string.Concat(text.Where(c => !Points.Contains(c)));

    private static SearchValues<char> Points { get; } = SearchValues.Create(
    [
        .. Range('\u0591', '\u05BD'), '\u05BF', '\u05C1', '\u05C2', '\u05C4', '\u05C5', '\u05C7', '\u0640', .. Range('\u0610', '\u061A'), .. Range('\u064B', '\u065F'), '\u0670',
        .. Range('\u06D6', '\u06DC'), .. Range('\u06DF', '\u06E4'), '\u06E7', '\u06E8', .. Range('\u06EA', '\u06ED'),
    ]);

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}

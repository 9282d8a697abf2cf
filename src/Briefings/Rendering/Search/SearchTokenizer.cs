using Briefings.Content.Writing;
using Briefings.Language;

namespace Briefings.Rendering.Search;

/// <summary>Cuts a text into the words that are searched: lower case, without diacritics; unspaced scripts by pairs.</summary>
/// <remarks>The script of the search page does the same with what a reader types.</remarks>
internal static class SearchTokenizer
{
    private const int Longest = 24;

    /// <param name="text">What is cut.</param>
    /// <param name="take">Takes each word.</param>
    public static void Read(string text, Action<ReadOnlySpan<char>> take)
    {
        ReadOnlySpan<char> folded = LatinFolding.Fold(text).ToLowerInvariant();
        for (var i = 0; i < folded.Length; i++)
        {
            if (Scripts.IsUnspaced(folded[i]))
            {
                if (i + 1 < folded.Length && Scripts.IsUnspaced(folded[i + 1]))
                    take(folded.Slice(i, 2));
                else if (i == 0 || !Scripts.IsUnspaced(folded[i - 1]))
                    take(folded.Slice(i, 1));
            }
            else if (char.IsLetterOrDigit(folded[i]))
            {
                var start = i;
                while (i + 1 < folded.Length && char.IsLetterOrDigit(folded[i + 1]) && !Scripts.IsUnspaced(folded[i + 1]))
                    i++;
                if (i > start)
                    take(folded.Slice(start, Math.Min(i + 1 - start, Longest)));
            }
        }
    }
}

using System.Text;
using Briefings.Content;
using Briefings.Language;

namespace Briefings.Rendering.Search;

/// <summary>Cuts a text into the words that are searched: lower case, without diacritics; unspaced scripts by pairs.</summary>
/// <remarks>The script of the search page does the same with what a reader types.</remarks>
internal static class SearchTokenizer
{
    private const int Longest = 24;

    public static void Read(string text, Action<string> add)
    {
        var folded = LatinFolding.Fold(text).ToLowerInvariant();
        var word = new StringBuilder();
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (Scripts.IsUnspaced(c))
            {
                End(word, add);
                if (i + 1 < folded.Length && Scripts.IsUnspaced(folded[i + 1]))
                    add(folded.Substring(i, 2));
                else if (i == 0 || !Scripts.IsUnspaced(folded[i - 1]))
                    add(folded.Substring(i, 1));
            }
            else if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else
            {
                End(word, add);
            }
        }

        End(word, add);
    }

    private static void End(StringBuilder word, Action<string> add)
    {
        if (word.Length > 1)
            add(word.ToString(0, Math.Min(word.Length, Longest)));
        word.Clear();
    }
}

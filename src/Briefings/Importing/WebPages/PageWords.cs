using Briefings.Content.Writing;
using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.WebPages;

/// <summary>The words that an article is about, as far as lines can share them.</summary>
internal static class PageWords
{
    private const int ShortestWord = 4;
    private const int ComparedLetters = 6;

    /// <summary>The words of the running text between two lines, both inclusive.</summary>
    public static HashSet<string> Of(IReadOnlyList<TextLine> lines, int first, int last)
    {
        var words = new HashSet<string>();
        for (var i = first; i <= last; i++)
        {
            if (PageRegion.IsText(lines[i]))
                words.UnionWith(In(lines[i].Text));
        }

        return words;
    }

    /// <summary>Words of four letters and more by their first six letters; pairs of signs where words are not spaced.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Scripts.IsUnspaced(text[i]))
            {
                if (i + 1 < text.Length && Scripts.IsUnspaced(text[i + 1]))
                    yield return text.Substring(i, 2);
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]) && !Scripts.IsUnspaced(text[i]))
                i++;
            if (i - start >= ShortestWord)
                yield return LatinFolding.Fold(text[start..Math.Min(i, start + ComparedLetters)]).ToLowerInvariant();
            if (i > start && i < text.Length && Scripts.IsUnspaced(text[i]))
                i--;
        }
    }

    /// <summary>The share of a line's words that are among the given ones, 0 to 1.</summary>
    public static double Share(string text, HashSet<string> words)
    {
        var own = In(text).ToList();
        return own.Count == 0 ? 0 : (double)own.Count(words.Contains) / own.Count;
    }
}

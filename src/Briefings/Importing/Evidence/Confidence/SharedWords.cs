using Briefings.Content.Writing;
using Briefings.Language;

namespace Briefings.Importing.Evidence.Confidence;

/// <summary>Compares a title with the text below it: what a title says, the first paragraphs mostly say again.</summary>
internal static class SharedWords
{
    private const int ShortestWord = 4;
    private const int Stem = 5;
    private const double Unknown = 0.5;

    private static readonly char[] Ends = [' ', ',', ':', '-', '–', '"', '?', '!', '(', ')'];

    /// <summary>The share of a title's words that a text uses: by their first five letters, or pairs of signs where words have no spaces between them.</summary>
    /// <returns>0 to 1; 0.5 for a title without words to compare.</returns>
    public static double Share(string title, string text)
    {
        var head = Key(text);
        var words = Scripts.IsUnspaced(title.Length > 0 ? title[0] : ' ')
            ? Enumerable.Range(0, Math.Max(title.Length - 1, 0)).Select(i => title.Substring(i, 2))
            : Key(title).Split(Ends, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord).Select(word => word[..Math.Min(word.Length, Stem)]);
        var (shared, all) = (0, 0);
        foreach (var word in words)
            (shared, all) = (shared + (head.Contains(word, StringComparison.Ordinal) ? 1 : 0), all + 1);
        return all == 0 ? Unknown : (double)shared / all;
    }

    private static string Key(string text) => LatinFolding.Key(text);
}

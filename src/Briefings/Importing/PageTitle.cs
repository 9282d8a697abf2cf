using Briefings.Content;
using Briefings.Language;

namespace Briefings.Importing;

/// <summary>Chooses a page's title: a line above the article whose words the article uses.</summary>
internal static class PageTitle
{
    private const int LinesAbove = 60;
    private const int LongestWeight = 260;
    private const int ShortestWeight = 12;

    /// <param name="lines">The page's lines that are not blank.</param>
    /// <param name="first">The first line of the article.</param>
    /// <param name="last">The last line of the article.</param>
    /// <returns>The line's index, or -1.</returns>
    public static int Find(SeedReading reading, IReadOnlyList<TextLine> lines, int first, int last)
    {
        var words = Vocabulary(lines, first, last);
        var (best, found) = (1.0, -1);
        for (var i = Math.Max(0, first - LinesAbove); i < first; i++)
        {
            var score = Score(reading, lines, i, first, words);
            if (score >= best)
                (best, found) = (score, i);
        }

        return found;
    }

    private static double Score(SeedReading reading, IReadOnlyList<TextLine> lines, int i, int first, HashSet<string> words)
    {
        var line = lines[i];
        if (line.Weight is < ShortestWeight or > LongestWeight || Prompts.IsPrompt(line.Text) || PageBarriers.IsBarrier(line.Text)
            || (line.Weight >= 60 && line.Text.EndsWith('.')) || line.InParagraph || PageNotices.IsNotice(line.Text) || Teasers.IsTeaser(line.Text) || BylineRule.IsByline(line.Text, reading.Language.Primary)
            || DateLineRule.IsDateLine(reading, line.Text, out _) || LineShapes.IsLinkBar(line.Text))
            return 0;
        var own = Words(line.Text).ToList();
        var shared = own.Count == 0 ? 0 : (double)own.Count(words.Contains) / own.Count;
        var length = Math.Min(1, line.Weight / 35.0);
        var distance = 1.0 - ((first - i) / (double)(LinesAbove * 2));
        return ((shared * 2) + length + (HasDateBelow(reading, lines, i, first) ? 0.6 : 0)) * distance;
    }

    private static bool HasDateBelow(SeedReading reading, IReadOnlyList<TextLine> lines, int i, int first)
    {
        for (var k = i + 1; k < Math.Min(first, i + 5); k++)
        {
            if (DateLineRule.IsDateLine(reading, lines[k].Text, out _))
                return true;
        }

        return false;
    }

    private static HashSet<string> Vocabulary(IReadOnlyList<TextLine> lines, int first, int last)
    {
        var words = new HashSet<string>();
        for (var i = first; i <= last; i++)
        {
            if (PageRegion.IsText(lines[i]))
                words.UnionWith(Words(lines[i].Text));
        }

        return words;
    }

    // Words of four letters and more by their first six letters; pairs of signs where words are not spaced.
    private static IEnumerable<string> Words(string text)
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
            if (i - start >= 4)
                yield return LatinFolding.Fold(text[start..Math.Min(i, start + 6)]).ToLowerInvariant();
            if (i > start && i < text.Length && Scripts.IsUnspaced(text[i]))
                i--;
        }
    }
}

using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Lines;

namespace Briefings.Importing.WebPages;

/// <summary>Chooses a page's title: a line above the article whose words the article uses.</summary>
internal static class PageTitle
{
    private const int LinesAbove = 60;
    private const int LongestWeight = 260;
    private const int ShortestWeight = 12;
    private const int HeavySentence = 60;

    /// <param name="lines">The page's lines that are not blank.</param>
    /// <param name="first">The first line of the article.</param>
    /// <param name="last">The last line of the article.</param>
    /// <returns>The line's index, or -1.</returns>
    public static int Find(SeedReading reading, IReadOnlyList<TextLine> lines, int first, int last)
    {
        var words = PageWords.Of(lines, first, last);
        var within = lines.Skip(first).Take(last + 1 - first).Select(line => line.Text).ToHashSet();
        var (best, found) = (1.0, -1);
        for (var i = Math.Max(0, first - LinesAbove); i < first; i++)
        {
            // What comes again inside the article is one of its headings, and above it one of its table of contents.
            var score = within.Contains(lines[i].Text) ? 0 : Score(reading, lines, i, first, words);
            if (score >= best)
                (best, found) = (score, i);
        }

        return found;
    }

    private static double Score(SeedReading reading, IReadOnlyList<TextLine> lines, int i, int first, HashSet<string> words)
    {
        var line = lines[i];
        if (line.Weight is < ShortestWeight or > LongestWeight || Prompts.IsPrompt(line.Text) || PageBarriers.IsBarrier(line.Text)
            || (line.Weight >= HeavySentence && line.EndsSentence && line.Text[^1] is not ('?' or '!')) || line.InParagraph || PageNotices.IsNotice(line.Text) || Teasers.IsTeaser(line.Text) || BylineRule.IsByline(line.Text, reading.Language.Primary)
            || DateLineRule.IsDateLine(reading, line.Text, out _) || LineShapes.IsLinkBar(line.Text))
            return 0;
        var shared = PageWords.Share(line.Text, words);
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
}

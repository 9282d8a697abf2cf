namespace Briefings.Importing;

/// <summary>Finds the article in a page: the stretch of lines in which running text outweighs short lines most.</summary>
internal static class PageRegion
{
    private const double ShortLine = -0.9;
    private const double RepeatedLine = -1.0;
    private const double Barrier = -2.0;
    private const double HeavyLine = 40;
    private const int MostWeight = 500;

    /// <param name="lines">The page's lines that are not blank.</param>
    /// <returns>The first and the last line of the article, both inclusive.</returns>
    public static (int First, int Last) Find(IReadOnlyList<TextLine> lines, IReadOnlySet<string> repeated)
    {
        // Kadane's algorithm for the contiguous stretch of the largest sum.
        var (best, bestFirst, bestLast) = (0.0, 0, -1);
        var (sum, first) = (0.0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (PageBarriers.BeginsComments(lines[i].Text))
                (sum, first) = (0, i + 1);
            var score = Score(lines[i], repeated);
            if (sum <= 0)
                (sum, first) = (0, i);
            sum += score;
            if (sum > best)
                (best, bestFirst, bestLast) = (sum, first, i);
        }

        return (bestFirst, bestLast);
    }

    /// <summary>Whether a line of a page is running text: longer than a teaser, and it ends as a sentence does.</summary>
    public static bool IsText(TextLine line) =>
        line.InParagraph
        || (line.Weight >= 45 && ((line.Weight >= 220 && HasSentences(line.Text)) || (line.EndsSentence && !EndsAsTeaser(line.Text))));

    private static double Score(TextLine line, IReadOnlySet<string> repeated)
    {
        if (repeated.Contains(line.Text))
            return RepeatedLine;
        if (PageBarriers.IsBarrier(line.Text))
            return Barrier;
        if (Prompts.IsPrompt(line.Text) || PageNotices.IsNotice(line.Text))
            return -2;
        if (IsText(line))
            return Math.Min(line.Weight, MostWeight) / HeavyLine;
        return LineShapes.ListMarker(line.Text) > 0 || line.EndsSentence ? -0.2 : ShortLine;
    }

    // Menus run together have neither commas nor points between their words.
    private static bool HasSentences(string text) =>
        text.Contains(". ", StringComparison.Ordinal) || text.Contains('。') || text.Contains('、') || text.Count(c => c is ',' or '，' or '،') > 1;

    private static bool EndsAsTeaser(string text) =>
        text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith(':') || text.EndsWith("[…]", StringComparison.Ordinal);
}

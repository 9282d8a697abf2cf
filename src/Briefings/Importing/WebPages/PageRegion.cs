using Briefings.Importing.Lines;
using Briefings.Language;

namespace Briefings.Importing.WebPages;

/// <summary>Finds the article in a page: the stretch of lines in which running text outweighs short lines most.</summary>
internal static class PageRegion
{
    private const double ShortLine = -1.1;
    private const double ShortLineOfBlock = -0.3;
    private const double RepeatedLine = -1.0;
    private const double Barrier = -4.0;
    private const double Notice = -4.0;

    /// <summary>What text counts below the end of a long article, and below the form for readers' comments.</summary>
    private const double BelowArticle = 0.5;
    private const double BelowForm = 0.2;
    private const double HeavyLine = 40;
    private const int MostWeight = 500;

    private const double LightestArticle = 3;
    private const double LongArticle = 12;

    /// <summary>Longer than headlines are; then the share of small words distinguishes a sentence without its stop from a menu.</summary>
    private const int HeadlineWeight = 140;
    private const double ProseShare = 0.3;

    /// <param name="lines">The page's lines that are not blank.</param>
    /// <returns>The first and the last line of the article, both inclusive.</returns>
    public static (int First, int Last) Find(IReadOnlyList<TextLine> lines, PageLines kinds)
    {
        // Kadane's algorithm for the contiguous stretch of the largest sum.
        var (best, bestFirst, bestLast) = (0.0, 0, -1);
        var (sum, first, share) = (0.0, 0, 1.0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (PageBarriers.EndsArticle(lines[i].Text))
            {
                (sum, first) = (0, i + 1);
                var isForm = PageBarriers.IsCommentForm(lines[i].Text);
                if (best >= (isForm ? LightestArticle : LongArticle))
                    share = Math.Min(share, isForm ? BelowForm : BelowArticle);
            }

            var score = Score(lines[i], kinds);
            if (sum <= 0)
                (sum, first) = (0, i);
            sum += score > 0 ? score * share : score;
            if (sum > best)
                (best, bestFirst, bestLast) = (sum, first, i);
        }

        return (bestFirst, bestLast);
    }

    /// <summary>Whether a line of a page is running text: longer than a teaser, and it ends as a sentence does.</summary>
    public static bool IsText(TextLine line) =>
        line.InParagraph
        || (line.Weight >= 45 && ((line.Weight >= 220 && HasSentences(line.Text)) || (line.EndsSentence && !EndsAsTeaser(line.Text))))
        || (line.Weight >= HeadlineWeight && !EndsAsTeaser(line.Text) && FunctionWords.Share(line.Text) >= ProseShare);

    private static double Score(TextLine line, PageLines kinds)
    {
        if (kinds.IsSlide(line))
            return IsText(line) ? Weigh(line) : 0;
        if (kinds.IsRepeated(line))
            return RepeatedLine;
        if (PageBarriers.IsBarrier(line.Text))
            return Barrier;
        if (Prompts.IsPrompt(line.Text) || kinds.IsNotice(line))
            return Notice;
        if (IsText(line))
            return Weigh(line);
        return LineShapes.ListMarker(line.Text) > 0 || line.EndsSentence ? -0.2 : kinds.IsInBlock(line) ? ShortLineOfBlock : ShortLine;
    }

    private static double Weigh(TextLine line) => Math.Min(line.Weight, MostWeight) / HeavyLine;

    // Menus run together have neither commas nor points between their words.
    private static bool HasSentences(string text) =>
        text.Contains(". ", StringComparison.Ordinal) || text.Contains('。') || text.Contains('、') || text.Count(c => c is ',' or '，' or '،') > 1;

    private static bool EndsAsTeaser(string text) =>
        text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith(':') || text.EndsWith("[…]", StringComparison.Ordinal);
}

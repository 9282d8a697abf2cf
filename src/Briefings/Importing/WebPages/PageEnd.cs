using Briefings.Importing.Lines;

namespace Briefings.Importing.WebPages;

/// <summary>Finds lines that still belong to an article though they are too short to be distinguished from a menu by themselves.</summary>
internal static class PageEnd
{
    private const int LinesToEnd = 10;
    private const int FewestParticulars = 4;
    private const int LongestName = 30;

    /// <param name="lines">The page's lines that are not blank.</param>
    /// <param name="last">The last line of the article that is running text.</param>
    /// <returns>The last line of the article.</returns>
    public static int Extend(IReadOnlyList<TextLine> lines, int last, PageLines kinds)
    {
        while (last + 1 < lines.Count && lines[last + 1].Number == lines[last].Number + 1 && kinds.IsInBlock(lines[last + 1]) && MayBelong(lines[last + 1], kinds))
            last++;
        return Particulars(lines, last, kinds) ?? LinesBeforeEnd(lines, last, kinds) ?? last;
    }

    // "Place: Old Harbour", "Date: 2 May": a list of what is under one heading, or under none.
    private static int? Particulars(IReadOnlyList<TextLine> lines, int last, PageLines kinds)
    {
        var first = last + 1;
        if (first < lines.Count && !IsParticular(lines[first].Text) && MayBelong(lines[first], kinds))
            first++;
        var end = first;
        while (end < lines.Count && IsParticular(lines[end].Text) && MayBelong(lines[end], kinds))
            end++;
        return end - first >= FewestParticulars ? end - 1 : null;
    }

    private static bool IsParticular(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 1 and <= LongestName && text.Length < 120 && char.IsLetter(text[0]) && (colon + 1 == text.Length || text[colon + 1] is ' ' or '\u00A0');
    }

    // Where the article goes on as text does and readers' comments or other articles begin soon, what is between is its end.
    private static int? LinesBeforeEnd(IReadOnlyList<TextLine> lines, int last, PageLines kinds)
    {
        if (last + 1 >= lines.Count || !(lines[last + 1].EndsSentence || lines[last + 1].Text.EndsWith(':') || lines[last + 1].Number == lines[last].Number + 1))
            return null;
        for (var i = last + 1; i < lines.Count && i <= last + LinesToEnd; i++)
        {
            if (PageBarriers.IsBarrier(lines[i].Text) || PageBarriers.EndsArticle(lines[i].Text))
                return i - 1;
            if (!MayBelong(lines[i], kinds))
                return null;
        }

        return null;
    }

    private static bool MayBelong(TextLine line, PageLines kinds) =>
        !kinds.IsRepeated(line) && !kinds.IsNotice(line) && !Prompts.IsPrompt(line.Text) && !PageBarriers.IsBarrier(line.Text)
        && !PageBarriers.EndsArticle(line.Text) && !Teasers.IsTeaser(line.Text) && !LineShapes.IsLinkBar(line.Text);
}

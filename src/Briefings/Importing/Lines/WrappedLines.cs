using Briefings.Language;

namespace Briefings.Importing.Lines;

/// <summary>Recognises a paragraph that was broken into lines to fit a column.</summary>
internal static class WrappedLines
{
    private const int LongestLine = 132;
    private const int ShortestLine = 30;
    private const int LeastWeight = 90;

    /// <summary>Whether the lines fill one width, all but the last: the next word would not have fitted.</summary>
    /// <param name="group">Lines without a blank one between them.</param>
    public static bool Are(IReadOnlyList<TextLine> group)
    {
        if (group.Count < 2)
            return false;
        var longest = group.Max(line => line.Text.Length + line.Indent);
        if (longest is > LongestLine or < ShortestLine)
            return false;
        var full = 0;
        for (var i = 0; i < group.Count - 1; i++)
        {
            var nextWord = group[i + 1].Text.IndexOf(' ', StringComparison.Ordinal);
            nextWord = Scripts.IsUnspaced(group[i + 1].Text.FirstOrDefault(char.IsLetter)) ? 1 : nextWord < 0 ? group[i + 1].Text.Length : nextWord;
            full += group[i].Text.Length + group[i].Indent + nextWord + 1 >= longest * 0.85 ? 1 : 0;
        }

        return full >= (group.Count - 1) * 0.8;
    }

    /// <summary>Marks the lines that make such a paragraph.</summary>
    public static void Mark(List<TextLine> lines)
    {
        var start = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && !lines[i].IsBlank)
                continue;
            var (first, count) = Paragraph(lines.GetRange(start, i - start));
            for (var k = start + first; k < start + first + count; k++)
                lines[k] = lines[k] with { InParagraph = true };
            start = i + 1;
        }
    }

    /// <returns>Which of the lines make a paragraph; no lines where none do.</returns>
    private static (int First, int Count) Paragraph(List<TextLine> group)
    {
        if (group.Sum(line => line.Weight) < LeastWeight || !group.Exists(line => line.EndsSentence))
            return (0, 0);
        return Are(group) ? (0, group.Count) : Flowing(group);
    }

    // Lines of any width that go on in the midst of a sentence, from the first that does. A title above them does not go on.
    private static (int First, int Count) Flowing(List<TextLine> group)
    {
        var first = 0;
        while (first + 1 < group.Count && !GoesOn(group[first], group[first + 1]))
            first++;
        var (end, flows) = (first, 0);
        while (end + 1 < group.Count && MayGoOn(group[end], group[end + 1]))
            flows += GoesOn(group[end], group[++end]) ? 1 : 0;
        while (end > first && !group[end].EndsSentence)
            end--;
        var weight = group.GetRange(first, end + 1 - first).Sum(line => line.Weight);
        return end > first && flows * 2 >= end - first && weight >= LeastWeight ? (first, end + 1 - first) : (0, 0);
    }

    private static bool GoesOn(TextLine line, TextLine next) => !line.EndsSentence && char.IsLower(next.Text[0]) && LineShapes.ListMarker(line.Text) == 0;

    // "… said the / Harbour Council": the name that follows has its capital anyway.
    private static bool MayGoOn(TextLine line, TextLine next) =>
        GoesOn(line, next)
        || (LineShapes.ListMarker(next.Text) == 0 && (line.EndsSentence || char.IsLower(line.Text[line.Text.LastIndexOf(' ') + 1])));
}

namespace Briefings.Importing;

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
            nextWord = nextWord < 0 ? group[i + 1].Text.Length : nextWord;
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
            var group = lines.GetRange(start, i - start);
            if (group.Sum(line => line.Weight) >= LeastWeight && group.Exists(line => line.EndsSentence) && Are(group))
            {
                for (var k = start; k < i; k++)
                    lines[k] = lines[k] with { InParagraph = true };
            }

            start = i + 1;
        }
    }
}

using AngleSharp.Dom;
using Briefings.Importing.Labels;
using Briefings.Language;

namespace Briefings.Importing.Html.Stated;

/// <summary>What the words before a day of a page say of it: in its line, or alone in the line above, as in a list of terms.</summary>
internal static class DayLabels
{
    private const int Longest = 120;
    private const int LongestAlone = 40;
    private const int MostWordsAlone = 4;
    private const int Upwards = 2;

    // Between a label and its day: a weekday, an article.
    private const int Nothing = 3;

    /// <param name="line">Where the day is.</param>
    /// <param name="start">Where in the line what belongs to the day begins: behind the day before.</param>
    /// <param name="offset">Where the day is.</param>
    /// <returns>Null where nothing is said.</returns>
    public static DateLabel? Of(IReadOnlyList<PageLine> lines, int line, int start, int offset)
    {
        var words = lines[line].Text[start..offset];
        words = words.Length > Longest ? words[^Longest..] : words;
        var bar = words.LastIndexOfAny(['|', '｜', '•', '·', ')', '）', ';']);
        if (DateLabels.OfPage(bar >= 0 ? words[(bar + 1)..] : words) is { } label)
            return label;
        return start == 0 && line > 0 && Scripts.Weight(words) <= Nothing ? Alone(lines[line - 1].Text) : null;
    }

    /// <summary>The same for an element that has a day for machines.</summary>
    public static DateLabel? Of(IElement element)
    {
        var at = element;
        for (var i = 0; i < Upwards && at is not null; i++, at = at.ParentElement)
        {
            var words = Before(at);
            if (Scripts.Weight(words) > Nothing)
                return words.Length <= Longest && !words.Any(char.IsDigit) ? DateLabels.OfPage(words) : null;
        }

        return null;
    }

    private static DateLabel? Alone(string text) =>
        text.Length <= LongestAlone && !text.Any(char.IsDigit) && text.Count(c => c == ' ') < MostWordsAlone ? DateLabels.OfPage(text) : null;

    private static string Before(IElement element)
    {
        for (var node = element.PreviousSibling; node is not null; node = node.PreviousSibling)
        {
            if (node is IText or IElement && node.TextContent.Trim() is { Length: > 0 } text)
                return text;
        }

        return "";
    }
}

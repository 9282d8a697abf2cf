using AngleSharp.Dom;
using Briefings.Importing.Evidence;
using Briefings.Importing.Fields;
using Briefings.Importing.Labels;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads the labelled parts of the lines beside a title: <c>2024-03-05 来源：港口日报 作者：王伟</c>.</summary>
internal static class LabelledFacts
{
    private const int LongestLine = 160;
    private const int LongestValue = 40;
    private const int LongestTerm = 24;

    /// <param name="lines">Beside the title.</param>
    public static IEnumerable<StatedFact> Read(IReadOnlyList<PageLine> lines, Func<IElement, bool> isBeside)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Text.Length > LongestLine || isBeside(line.Element))
                continue;
            foreach (var (start, length) in LineParts.Of(line.Text))
            {
                if (OfPart(line.Text.Substring(start, length), line.Element) is { } fact)
                    yield return fact;
            }

            // A term alone in its line, and what it is beside or below.
            if (i + 1 < lines.Count && line.Text.Length < LongestTerm && lines[i + 1].Text is { Length: <= LongestValue } value
                && OfPart(line.Text.TrimEnd(':', '：', ' ') + ": " + value, lines[i + 1].Element) is { } beside)
                yield return beside;
        }
    }

    private static StatedFact? OfPart(string part, IElement element)
    {
        if (AuthorNames.IsReporter(part))
            return StatedValues.At(element, StatedField.Author, AuthorNames.WithoutReporter(part), StatedRules.Byline, 0.78);
        if (FieldLabels.Read(part) is not (var kind, var at) || StatedValues.Text(part[at..]) is not { Length: <= LongestValue } value)
            return null;
        return kind switch
        {
            FieldKind.Author => StatedValues.At(element, StatedField.Author, value, StatedRules.Byline, 0.78),
            FieldKind.Source => StatedValues.At(element, StatedField.Site, value, StatedRules.LabelledSource, 0.75),
            _ => null,
        };
    }
}

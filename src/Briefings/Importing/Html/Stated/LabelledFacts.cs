using AngleSharp.Dom;
using Briefings.Importing.Evidence;
using Briefings.Importing.Labels;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads the labelled parts of the lines beside a title: <c>2024-03-05 来源：港口日报 作者：王伟</c>.</summary>
internal static class LabelledFacts
{
    private const int LongestLine = 160;
    private const int LongestValue = 40;

    public static IEnumerable<StatedFact> Read(IEnumerable<PageLine> lines, Func<IElement, bool> isBeside)
    {
        foreach (var line in lines.Where(line => line.Text.Length <= LongestLine && line.Text.AsSpan().IndexOfAny(':', '：') > 0 && !isBeside(line.Element)))
        {
            foreach (var (start, length) in LineParts.Of(line.Text))
            {
                var part = line.Text.Substring(start, length);
                if (FieldLabels.Read(part) is not (var kind, var at) || StatedValues.Text(part[at..]) is not { Length: <= LongestValue } value)
                    continue;
                if (kind == FieldKind.Author)
                    yield return StatedValues.At(line.Element, StatedField.Author, value, StatedRules.Byline, 0.78);
                else if (kind == FieldKind.Source)
                    yield return StatedValues.At(line.Element, StatedField.Site, value, StatedRules.LabelledSource, 0.75);
            }
        }
    }
}

using AngleSharp.Dom;
using Briefings.Importing.Labels;
using Briefings.Language;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads what the elements of a page state of themselves: microdata, time, links to the author, named elements.</summary>
internal static class MicrodataFacts
{
    private const int LongestLine = 80;
    private const int Upwards = 3;

    private static readonly (string Selector, StatedField Field, string Rule, double Trust)[] Places =
    [
        ("[itemprop~=headline]", StatedField.Title, StatedRules.Microdata, 0.85),
        ("[property~=headline], [property~='schema:headline']", StatedField.Title, StatedRules.Microdata, 0.85),
        ("[itemprop~=publisher] [itemprop~=name], [property~=publisher] [property~=name]", StatedField.Site, StatedRules.Microdata, 0.9),
        ("[itemprop~=datePublished]", StatedField.Date, StatedRules.Microdata, 0.92),
        ("[itemprop~=dateCreated]", StatedField.Date, StatedRules.Microdata, 0.8),
        ("[property~='datePublished'], [property~='schema:datePublished'], [property~='dc:created'], [property~='dc:date']", StatedField.Date, StatedRules.Microdata, 0.88),
        ("[itemprop~=dateModified]", StatedField.Updated, StatedRules.Microdata, 0.9),
        ("time[pubdate]", StatedField.Date, StatedRules.TimeElement, 0.9),
        ("time.published, time.entry-date, abbr.published, .dt-published, time.post-date", StatedField.Date, StatedRules.TimeElement, 0.88),
        ("time[datetime]:not([itemprop]):not(.updated)", StatedField.Date, StatedRules.TimeElement, 0.82),
        ("time.updated:not(.published), .dt-updated", StatedField.Updated, StatedRules.TimeElement, 0.85),
    ];

    /// <param name="isBeside">Whether an element is in another article, in comments or in the page's furniture.</param>
    public static IEnumerable<StatedFact> Read(IDocument document, Func<IElement, bool> isBeside)
    {
        foreach (var (selector, field, rule, trust) in Places)
        {
            IElement? change = null;
            foreach (var found in document.QuerySelectorAll(selector).Where(element => !isBeside(element) && !IsInText(element) && Value(element) is not null))
            {
                var label = rule == StatedRules.TimeElement ? DayLabels.Of(found) : null;
                if (label is DateLabel.Embargo or DateLabel.Other)
                    continue;
                if (change is not null && !AreTogether(change, found))
                    break;
                yield return StatedValues.At(found, label == DateLabel.Updated ? StatedField.Updated : field, Value(found)!, rule, trust);
                if (label != DateLabel.Updated)
                    break;
                change = found;
            }
        }
    }

    // A time within a sentence is what the sentence speaks of.
    private static bool IsInText(IElement element) =>
        element.LocalName == "time" && element.Closest("p, li, td, dd, blockquote") is { } block && Scripts.Weight(block.TextContent) > LongestLine;

    // The day of publication is beside that of the change, if it is shown at all.
    private static bool AreTogether(IElement one, IElement other)
    {
        var around = one;
        for (var i = 0; i < Upwards && around.ParentElement is { } parent; i++)
            around = parent;
        return around.Contains(other);
    }

    /// <summary>What an element says: of an attribute where it has one for machines.</summary>
    public static string? Value(IElement element) =>
        StatedValues.Text(element.GetAttribute("content")) ?? StatedValues.Text(element.GetAttribute("datetime"))
        ?? (element.LocalName == "abbr" ? StatedValues.Text(element.GetAttribute("title")) : null) ?? StatedValues.Text(element.TextContent);
}

using AngleSharp.Dom;
using Briefings.Importing.Labels;
using Briefings.Language;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads what the elements of a page state of themselves: microdata, time, links to the author, named elements.</summary>
internal static class MicrodataFacts
{
    private const int LongestLine = 80;
    private const int Upwards = 3;
    private const int Most = 20;
    private const double OfSeveral = 0.75;

    private static readonly (PageSelector Selector, StatedField Field, string Rule, double Trust)[] Places =
    [
        (new("[itemprop~=headline]", "headline"), StatedField.Title, StatedRules.Microdata, 0.85),
        (new("[property~=headline], [property~='schema:headline']", "headline"), StatedField.Title, StatedRules.Microdata, 0.85),
        (new("[itemprop~=publisher] [itemprop~=name], [property~=publisher] [property~=name]", "name"), StatedField.Site, StatedRules.Microdata, 0.9),
        (new("[itemprop~=datePublished]", "datePublished"), StatedField.Date, StatedRules.Microdata, 0.92),
        (new("[itemprop~=dateCreated]", "dateCreated"), StatedField.Date, StatedRules.Microdata, 0.8),
        (new("[property~='datePublished'], [property~='schema:datePublished'], [property~='dc:created'], [property~='dc:date']", "datePublished dc:created dc:date"), StatedField.Date, StatedRules.Microdata, 0.88),
        (new("[itemprop~=dateModified]", "dateModified"), StatedField.Updated, StatedRules.Microdata, 0.9),
        (new("time[pubdate]", "time"), StatedField.Date, StatedRules.TimeElement, 0.9),
        (new("time.published, time.entry-date, abbr.published, .dt-published, time.post-date", "time published"), StatedField.Date, StatedRules.TimeElement, 0.88),
        (new("time[datetime]:not([itemprop]):not(.updated)", "time"), StatedField.Date, StatedRules.TimeElement, 0.82),
        (new("time.updated:not(.published), .dt-updated", "updated"), StatedField.Updated, StatedRules.TimeElement, 0.85),
    ];

    /// <param name="isBeside">Whether an element is in another article, in comments or in the page's furniture.</param>
    public static IEnumerable<StatedFact> Read(PageElements page, Func<IElement, bool> isBeside)
    {
        foreach (var (selector, field, rule, trust) in Places)
        {
            IElement? change = null;
            foreach (var found in page.Find(selector).Where(element => !isBeside(element) && !IsInText(element) && Value(element) is not null))
            {
                var label = rule == StatedRules.TimeElement ? DayLabels.Of(found) : null;
                if (label is DateLabel.Embargo or DateLabel.Other)
                    continue;
                if (change is not null && !AreTogether(change, found))
                    break;
                var share = field == StatedField.Date && rule == StatedRules.Microdata && IsOfSeveral(page.Find(selector).Where(element => !isBeside(element)), Value(found)!) ? OfSeveral : 1;
                yield return StatedValues.At(found, label == DateLabel.Updated ? StatedField.Updated : field, Value(found)!, rule, trust * share);
                if (label != DateLabel.Updated)
                    break;
                change = found;
            }
        }
    }

    // A page of several articles gives each its day.
    private static bool IsOfSeveral(IEnumerable<IElement> all, string first) =>
        StatedDate.Read(first, "en")?.Day is { } day && all.Take(Most).Any(element => Value(element) is { } value && StatedDate.Read(value, "en")?.Day is { } other && other != day);

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

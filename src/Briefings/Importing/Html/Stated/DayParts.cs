using AngleSharp.Dom;
using Briefings.Language;

namespace Briefings.Importing.Html.Stated;

/// <summary>Reads days that a page shows in several elements, or has in attributes for its scripts.</summary>
internal static class DayParts
{
    private const int Longest = 30;
    private const int Most = 40;

    // Day, month and year, each in an element.
    private static readonly PageSelector Named = new("[class*=date i], [class*=datum i], [class*=fecha i], [class*=calendar i], time", "date datum fecha calendar time");

    private static readonly PageSelector Marked = new("relative-time[datetime], time-ago[datetime], local-time[datetime], amp-timeago[datetime], [data-timestamp], [data-datetime], [data-published], [data-publish-date], [data-pubdate], [data-published-at]", "relative-time time-ago local-time amp-timeago data-timestamp data-datetime data-publ data-pubdate");

    private static readonly string[] Attributes = ["datetime", "data-timestamp", "data-datetime", "data-published", "data-publish-date", "data-pubdate", "data-published-at"];

    public static IEnumerable<StatedFact> Read(PageElements page, string language, Func<IElement, bool> isBeside)
    {
        foreach (var element in page.Find(Named).Where(element => element.ChildElementCount > 1 && !isBeside(element)).Take(Most))
        {
            var text = string.Join(' ', element.GetDescendants().OfType<IText>().Select(part => part.Data.Trim()).Where(part => part.Length > 0));
            if (text.Length > Longest || DateReader.Read(text, language.Split('-')[0]).FirstOrDefault() is not { Offset: 0 } mention || mention.Start.ToDay() is null)
                continue;
            yield return StatedValues.At(element, StatedField.Date, text[..mention.Length], StatedRules.DateNamed, 0.72);
            break;
        }

        foreach (var element in page.Find(Marked).Where(element => !isBeside(element) && DayLabels.Of(element) is null).Take(Most))
        {
            var value = Attributes.Select(name => StatedValues.Text(element.GetAttribute(name))).OfType<string>().FirstOrDefault(text => StatedDate.Read(text, "en") is not null);
            if (value is null)
                continue;
            yield return StatedValues.At(element, StatedField.Date, value, StatedRules.TimeElement, 0.74);
            break;
        }
    }
}

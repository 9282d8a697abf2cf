using Briefings.Content;
using Briefings.Facts.Words;
using Briefings.Language;

namespace Briefings.Facts.Numbers;

/// <summary>Finds dates and gives those without a year the year that lies nearest to the article's date.</summary>
internal static class DayReader
{
    public static IEnumerable<DayMention> Read(Paragraph paragraph, string language, ArticleDate? published)
    {
        foreach (var date in DateReader.Read(paragraph.Text, language))
        {
            var stated = date.Start.Year ?? date.End?.Year;
            var year = stated ?? NearestYear(date.Start, published);
            var start = date.Start with { Year = year };
            var end = date.End is { } last ? last with { Year = last.Year ?? year } : start;
            yield return new DayMention(
                start, end, stated is not null, new FactSpan(paragraph.Index, date.Offset, date.Length));
        }
    }

    private static int? NearestYear(CalendarDay day, ArticleDate? published)
    {
        if (published is not { } date)
            return null;
        int? best = null;
        var distance = int.MaxValue;
        for (var year = date.Day.Year - 1; year <= date.Day.Year + 1; year++)
        {
            if ((day with { Day = day.Day ?? 15 }).InYear(year) is not { } candidate)
                continue;
            var days = Math.Abs(candidate.DayNumber - date.Day.DayNumber);
            if (days >= distance)
                continue;
            distance = days;
            best = year;
        }

        return best;
    }
}

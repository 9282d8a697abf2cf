using System.Collections.Immutable;

namespace Briefings.Language;

/// <summary>Finds the dates in a text, in digits and in words, from the first to the last.</summary>
internal static class DateReader
{
    /// <param name="language">Primary subtag: decides between <c>4/5</c> as April or May, and between month names.</param>
    public static ImmutableArray<DateMention> Read(string text, string language)
    {
        var cursor = new DateCursor(text, DateTokenizer.Tokenize(text, language), language);
        var found = ImmutableArray.CreateBuilder<DateMention>();
        for (var i = 0; i < cursor.Count;)
        {
            if (Match(cursor, i) is not { } match)
            {
                i++;
                continue;
            }

            found.Add(match.ToMention(cursor));
            i = match.NextToken;
        }

        return found.DrainToImmutable();
    }

    private static DateMatch? Match(DateCursor cursor, int i)
    {
        if (cursor[i].Month > 0)
            return WordDates.FromMonth(cursor, i);
        if (!cursor[i].IsNumber)
            return null;
        return EastAsianDates.Match(cursor, i)
            ?? VietnameseDates.Match(cursor, i)
            ?? OtherCalendarDates.Match(cursor, i)
            ?? NumericDates.YearFirst(cursor, i)
            ?? NumericDates.YearLast(cursor, i)
            ?? WordDates.FromYear(cursor, i)
            ?? WordDates.FromDay(cursor, i);
    }
}

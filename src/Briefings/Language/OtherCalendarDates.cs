using Briefings.Language.Calendars;
using Briefings.Language.Vocabulary;

namespace Briefings.Language;

/// <summary>Days of the Persian and the Islamic calendar with the month's name: <c>۱۴ فروردین ۱۴۰۴</c>, <c>5 شوال 1446</c>.</summary>
internal static class OtherCalendarDates
{
    private const int MonthWords = 2;

    /// <summary>The day that begins at a token, where its month and year are of one of these calendars.</summary>
    public static DateMatch? Match(DateCursor cursor, int i)
    {
        if (!cursor[i].IsDay)
            return null;
        for (var words = MonthWords; words >= 1; words--)
        {
            var year = YearBehind(cursor, i + 1 + words);
            var name = Name(cursor, i + 1, words);
            if (name is null || !cursor[year].IsNumber || cursor[year].Digits != 4)
                continue;
            if (MonthCalendars.Day(cursor[year].Number, name, cursor[i].Number) is { } found)
                return new DateMatch(i, year + 1, new CalendarDay(found.Year, found.Month, found.Day), DateForm.Words);
        }

        return null;
    }

    private static string? Name(DateCursor cursor, int first, int words)
    {
        if (cursor[first].Length < 2 || cursor[first].IsNumber)
            return null;
        if (words == 1)
            return cursor.Word(first).ToString().ToLowerInvariant();
        return cursor[first + 1].Length < 2 || cursor[first + 1].IsNumber ? null : $"{cursor.Word(first)} {cursor.Word(first + 1)}".ToLowerInvariant();
    }

    private static int YearBehind(DateCursor cursor, int i) =>
        cursor.First(i) is '،' or ',' || cursor.IsWord(i, DateVocabulary.BeforeYears) ? i + 1 : i;
}

using Briefings.Language.Vocabulary;

namespace Briefings.Language;

/// <summary>Vietnamese days, whose months have numbers: <c>ngày 3 tháng 4 năm 2025</c>, <c>3 tháng 4, 2025</c>.</summary>
internal static class VietnameseDates
{
    public static DateMatch? Match(DateCursor cursor, int i)
    {
        if (!cursor[i].IsDay || !cursor.IsWord(i + 1, DateVocabulary.BeforeMonths) || !cursor[i + 2].IsMonthNumber)
            return null;
        var year = cursor.First(i + 3) is ',' or '/' or '-' || cursor.IsWord(i + 3, DateVocabulary.BeforeYears) ? i + 4 : i + 3;
        var isKnown = cursor[year].IsYear && cursor.SameLine(year - 1);
        var start = new CalendarDay(isKnown ? cursor[year].Number : null, cursor[i + 2].Number, cursor[i].Number);
        return start.InYear(start.Year ?? 2000) is null ? null : new DateMatch(i, isKnown ? year + 1 : i + 3, start, DateForm.Words);
    }
}

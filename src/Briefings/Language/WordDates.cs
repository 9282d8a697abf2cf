using Briefings.Language.Calendars;
using Briefings.Language.Vocabulary;

namespace Briefings.Language;

/// <summary>Dates with a month's name, in the orders that European languages, Arabic and Hebrew use.</summary>
internal static class WordDates
{
    private const int Joints = 2;
    private const int BuddhistCentury = 2500;
    private const int ShortBuddhist = 50;

    private static readonly string[] RomanMonths = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary><c>11 September 2025</c>, <c>6. bis 8. September</c>, <c>20 de julio de 2025</c>.</summary>
    public static DateMatch? FromDay(DateCursor cursor, int i)
    {
        if (!cursor[i].IsDay || IsPartOfNumber(cursor, i))
            return null;
        var month = AfterJoints(cursor, AfterOrdinal(cursor, i));
        if (cursor[month].Month > 0)
            return SpanFromDay(cursor, i, month);
        if (Roman(cursor, month) is { } roman)
            return Checked(new DateMatch(i, roman.Next, new CalendarDay(roman.Year, roman.Month, cursor[i].Number), DateForm.Words));
        if (!IsTo(cursor, month) || !cursor[AfterTo(cursor, month)].IsDay)
            return null;
        var last = AfterTo(cursor, month);
        month = AfterJoints(cursor, AfterOrdinal(cursor, last));
        if (cursor[month].Month == 0)
            return null;
        var (year, next) = YearAfter(cursor, month + 1);
        return Checked(new DateMatch(i, next, new CalendarDay(year, cursor[month].Month, cursor[i].Number), DateForm.Words)
        {
            End = new CalendarDay(year, cursor[month].Month, cursor[last].Number),
        });
    }

    /// <summary><c>Sept. 9, 2025</c>, <c>November 27 to 29</c>, <c>September 2025</c>.</summary>
    public static DateMatch? FromMonth(DateCursor cursor, int i)
    {
        var month = cursor[i].Month;
        var day = cursor.First(i + 1) == '.' ? i + 2 : i + 1;
        if (cursor.IsWord(day, DateVocabulary.DayArticles))
            day++;
        if (!cursor[day].IsDay || !cursor.SameLine(day - 1) || IsClock(cursor, day))
        {
            var (only, end) = YearAfter(cursor, day);
            return only is null || cursor[i].Length < 3
                ? null
                : new DateMatch(i, end, new CalendarDay(only, month, null), DateForm.Words);
        }

        var after = AfterOrdinal(cursor, day);
        CalendarDay? last = null;
        if (IsTo(cursor, after))
            (last, after) = SpanEnd(cursor, after, month);
        var (year, next) = YearAfter(cursor, after);
        return Checked(new DateMatch(i, next, new CalendarDay(year, month, cursor[day].Number), DateForm.Words)
        {
            End = last is null ? null : last.Value with { Year = year },
        });
    }

    /// <summary><c>2025. szeptember 11.</c>, <c>2018 m. sausio 5 d.</c>, <c>2025 September 11</c>, <c>2024 жылғы 13 ақпан</c>, <c>2024-yil 13-fevral</c>.</summary>
    public static DateMatch? FromYear(DateCursor cursor, int i)
    {
        if (!cursor[i].IsYear)
            return null;
        var month = i + 1;
        while (month < i + 3 && (cursor.First(month) is '.' or ',' || (cursor.IsTight(month, '-') && cursor.IsWord(month + 1, DateVocabulary.YearGenitives)) || cursor.IsWord(month, DateVocabulary.YearMarks) || cursor.IsWord(month, DateVocabulary.YearGenitives)))
            month++;
        var named = cursor.First(month + 1) == '.' || cursor.IsTight(month + 1, '-') ? month + 2 : month + 1;
        if (cursor[month].IsDay && cursor[named].Month > 0 && cursor.IsWord(month - 1, DateVocabulary.YearGenitives) && cursor.SameLine(i))
            return Checked(new DateMatch(i, named + 1, new CalendarDay(cursor[i].Number, cursor[named].Month, cursor[month].Number), DateForm.Words));
        if (cursor[month].Month == 0 || !cursor[month + 1].IsDay || !cursor.SameLine(i) || !cursor.SameLine(month))
            return null;
        var start = new CalendarDay(cursor[i].Number, cursor[month].Month, cursor[month + 1].Number);
        // "in 2025. September 11, 2024" is a year and another date.
        return YearAfter(cursor, month + 2).Year is not null
            ? null
            : Checked(new DateMatch(i, month + 2, start, DateForm.Words));
    }

    // "13 II 2024", "13.II.2024": only with the year behind it, and not where "I" is a word or laws are cited so.
    private static (int Month, int Year, int Next)? Roman(DateCursor cursor, int i)
    {
        var month = Array.FindIndex(RomanMonths, name => cursor.Word(i).SequenceEqual(name)) + 1;
        var year = cursor.First(i + 1) == '.' ? i + 2 : i + 1;
        return month > 0 && cursor.Language is not ("en" or "de") && cursor[year].IsYear && cursor.SameLine(i - 1) && cursor.SameLine(year - 1) ? (month, cursor[year].Number, year + 1) : null;
    }

    private static DateMatch? SpanFromDay(DateCursor cursor, int i, int month)
    {
        // "أيار/مايو", "شباط (فبراير)": the same month by its other name.
        var isTwice = cursor.First(month + 1) is '/' or '(' && cursor[month + 2].Month == cursor[month].Month;
        var behind = !isTwice ? month + 1 : cursor.First(month + 1) == '/' ? month + 3 : cursor.First(month + 3) == ')' ? month + 4 : month + 1;
        var (year, next) = YearAfter(cursor, behind);
        var match = new DateMatch(i, next, new CalendarDay(year, cursor[month].Month, cursor[i].Number), DateForm.Words);
        if (!IsTo(cursor, next) || !cursor[AfterTo(cursor, next)].IsDay)
            return Checked(match);
        var last = AfterTo(cursor, next);
        var lastMonth = AfterJoints(cursor, AfterOrdinal(cursor, last));
        if (cursor[lastMonth].Month == 0)
            return Checked(match);
        var (lastYear, end) = YearAfter(cursor, lastMonth + 1);
        return Checked(match with
        {
            NextToken = end,
            Start = match.Start with { Year = year ?? lastYear },
            End = new CalendarDay(lastYear ?? year, cursor[lastMonth].Month, cursor[last].Number),
        });
    }

    private static (CalendarDay? End, int Next) SpanEnd(DateCursor cursor, int to, int month)
    {
        var i = AfterTo(cursor, to);
        if (cursor[i].Month > 0)
            (month, i) = (cursor[i].Month, i + 1);
        if (!cursor[i].IsDay || IsClock(cursor, i) || !cursor.SameLine(i - 1))
            return (null, to);
        return (new CalendarDay(null, month, cursor[i].Number), AfterOrdinal(cursor, i));
    }

    private static DateMatch? Checked(DateMatch match) =>
        match.Start.InYear(match.Start.Year ?? 2000) is null || (match.End is { } end && end.InYear(end.Year ?? 2000) is null)
            ? null
            : match;

    // "1st", "6.", "1er", "1º", "5-го", "16th of"
    private static int AfterOrdinal(DateCursor cursor, int day)
    {
        var next = day + 1;
        if (cursor.First(next) is '.' or '°' && cursor.Touches(day))
            return next + 1;
        // "25th, August 2023"
        if (cursor.Touches(day) && cursor.IsWord(next, DateVocabulary.DayEndings))
            return cursor.First(next + 1) is ',' or '،' && cursor[next + 2].Month > 0 ? next + 2 : next + 1;
        return cursor.IsTight(next, '-') && cursor.IsWord(next + 1, DateVocabulary.DaySuffixes) ? next + 2 : next;
    }

    private static int AfterJoints(DateCursor cursor, int i)
    {
        for (var joints = 0; joints < Joints && cursor[i].Month == 0; joints++)
        {
            // "12/فبراير/2024", "12/Feb/2024"
            var isSlash = cursor.IsTight(i, '/') && cursor[i + 1].Month > 0;
            if (!isSlash && !cursor.IsWord(i, DateVocabulary.Joints) && cursor.First(i) is not ('-' or '‑' or '\''))
                break;
            if (cursor.IsDash(i) && cursor[i + 1].Month == 0)
                break;
            i++;
        }

        return i;
    }

    private static bool IsTo(DateCursor cursor, int i) => cursor.IsDash(i) || cursor.IsWord(i, DateVocabulary.To);

    private static int AfterTo(DateCursor cursor, int i) =>
        cursor.IsWord(i + 1, DateVocabulary.ToArticles) ? i + 2 : i + 1;

    // "Sept. 9:30" and "9.30" are times, "9.5" a quantity.
    private static bool IsClock(DateCursor cursor, int i) =>
        cursor.First(i + 1) is ':' or '.' or ',' && cursor[i + 2].IsNumber && cursor.Touches(i) && cursor.Touches(i + 1)
        && !cursor[i + 2].IsYear;

    private static bool IsPartOfNumber(DateCursor cursor, int i) =>
        cursor.First(i - 1) is '.' or ',' or ':' or '/' && cursor[i - 2].IsNumber && cursor.Touches(i - 1) && cursor.Touches(i - 2);

    private static (int? Year, int Next) YearAfter(DateCursor cursor, int i)
    {
        var year = i;
        while (year < i + 3 && (cursor.First(year) is '.' or ',' or '،' or '/' or '-' || cursor.IsWord(year, DateVocabulary.BeforeYears)))
            year++;
        // "13 ก.พ. 67": the year of the Buddhist era without its century.
        if (cursor.Language == "th" && cursor[year].Digits == 2 && cursor[year].Number is > ShortBuddhist and < ShortBuddhist + 30 && cursor.SameLine(year - 1) && cursor.First(year + 1) is not ('.' or ':'))
            return (CalendarYears.Common(BuddhistCentury + cursor[year].Number, cursor.Language), year + 1);
        var common = CalendarYears.Common(cursor[year].Number, cursor.Language);
        return cursor[year].IsYear && cursor.SameLine(year - 1) && common is >= 1500 and < 2200
            ? (common, year + 1)
            : (null, i);
    }
}

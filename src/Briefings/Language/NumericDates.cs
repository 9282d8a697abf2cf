using Briefings.Language.Calendars;

namespace Briefings.Language;

/// <summary>Dates in digits with <c>-</c>, <c>/</c>, <c>.</c> or <c>|</c> between the parts.</summary>
internal static class NumericDates
{
    /// <summary><c>2025-09-11</c>, <c>2025/9/11</c>, <c>2025.09.11.</c>, with a time of day where one follows.</summary>
    public static DateMatch? YearFirst(DateCursor cursor, int i)
    {
        if (!IsYear(cursor, i) || !IsJoined(cursor, i + 1, i + 3) || JoinsMore(cursor, i - 1) || JoinsMore(cursor, i + 5))
            return null;
        var (month, day) = (cursor[i + 2], cursor[i + 4]);
        if (!month.IsMonthNumber || !day.IsDay)
            return null;
        var start = InCalendar(cursor, i, month.Number, day.Number);
        return start.ToDay() is null ? null : WithTime(cursor, new DateMatch(i, i + 5, start, DateForm.YearFirst));
    }

    /// <summary><c>11.09.2025</c>, <c>9/11/2025</c>, <c>11.9.25</c> (with points only).</summary>
    public static DateMatch? YearLast(DateCursor cursor, int i)
    {
        if (!cursor[i].IsDay || !IsJoined(cursor, i + 1, i + 3) || JoinsMore(cursor, i - 1) || JoinsMore(cursor, i + 5) || IsOfReference(cursor, i - 1))
            return null;
        var (first, second, year) = (cursor[i].Number, cursor[i + 2], Year(cursor, i + 4));
        if (!second.IsDay || year is null)
            return null;
        var monthFirst = IsMonthFirst(cursor, i, first, second.Number);
        var (month, day) = monthFirst ? (first, second.Number) : (second.Number, first);
        if (month > 12)
            return null;
        var start = new CalendarDay(year, month, day);
        var ambiguous = cursor.First(i + 1) is '/' or '-' or '|' && first <= 12 && second.Number <= 12 && first != second.Number;
        return start.ToDay() is null ? null : new DateMatch(i, i + 5, start, DateForm.Numeric) { Ambiguous = ambiguous };
    }

    private static bool IsYear(DateCursor cursor, int i) =>
        cursor[i].IsYear || (cursor[i].Digits == 3 && CalendarYears.OfRepublic(cursor[i].Number, cursor.Language) is not null);

    // ۱۴۰۴/۰۱/۱۴ in Persian, 114/04/03 in Taiwan, 2568-04-03 in Thai.
    private static CalendarDay InCalendar(DateCursor cursor, int i, int month, int day)
    {
        var year = cursor[i].Number;
        if (cursor.Language is "fa" or "ps" && year is > 1300 and < 1500)
            return MonthCalendars.PersianDay(year, month, day) is { } known ? new CalendarDay(known.Year, known.Month, known.Day) : new CalendarDay(null, month, day);
        year = cursor[i].Digits == 3 ? CalendarYears.OfRepublic(year, cursor.Language) ?? year : CalendarYears.Common(year, cursor.Language);
        return new CalendarDay(year, month, day);
    }

    private static bool IsMonthFirst(DateCursor cursor, int i, int first, int second)
    {
        if (first > 12 || second > 12)
            return second > 12;
        return cursor.First(i + 1) != '.' && cursor.Language == "en";
    }

    // Points may have a space behind them ("5. 12. 2025"); dashes and slashes have none.
    private static bool IsJoined(DateCursor cursor, int one, int two)
    {
        var mark = cursor.First(one);
        if (mark != cursor.First(two))
            return false;
        if (IsPadded(cursor, one, two))
            return true;
        return mark == '.'
            ? cursor.Touches(one - 1) && cursor.Touches(two - 1) && cursor.SameLine(one) && cursor.SameLine(two)
            : mark is '-' or '/' or '‐' or '‑' && cursor.IsTight(one, mark) && cursor.IsTight(two, mark);
    }

    // "26 | 01 | 2022", "27 / 10 / 2020": every part in full, one gap on all sides of the marks, and no fourth part.
    private static bool IsPadded(DateCursor cursor, int one, int two)
    {
        var mark = cursor.First(one);
        var isTight = cursor.Touches(one - 1);
        if (!(mark == '|' || (!isTight && mark is '/' or '.' or '·' or '•')) || !cursor.SameLine(one - 1) || !cursor.SameLine(two))
            return false;
        return AreWhole(cursor[one - 1], cursor[one + 1], cursor[two + 1])
            && cursor.Touches(one) == isTight && cursor.Touches(two - 1) == isTight && cursor.Touches(two) == isTight && cursor.SameLine(one) && cursor.SameLine(two - 1)
            && !IsNumberBeside(cursor, one - 2, one - 3, mark) && !(IsNumberBeside(cursor, two + 2, two + 3, mark) && cursor.First(two + 4) != ':');
    }

    private static bool AreWhole(DateToken first, DateToken second, DateToken third) =>
        second.Digits == 2 && ((first.Digits == 2 && third.Digits == 4) || (first.Digits == 4 && third.Digits == 2));

    private static bool IsNumberBeside(DateCursor cursor, int at, int number, char mark) => cursor.First(at) == mark && cursor[number].IsNumber;

    // A fourth part makes it a version, an address or a telephone number.
    private static bool JoinsMore(DateCursor cursor, int mark) =>
        cursor.First(mark) is '-' or '/' or '.' && cursor.IsTight(mark, cursor.First(mark))
        && cursor[mark - 1].IsNumber && cursor[mark + 1].IsNumber;

    // "Nomor: 45/HM.01/11/2024": the mark before the first part joins it to what is no date.
    private static bool IsOfReference(DateCursor cursor, int mark) =>
        cursor.First(mark) is '/' or '.' && cursor.IsTight(mark, cursor.First(mark)) && !cursor[mark - 1].IsNumber && char.IsLetter(cursor.First(mark - 1));

    private static int? Year(DateCursor cursor, int i)
    {
        if (cursor[i].IsYear)
            return CalendarYears.Common(cursor[i].Number, cursor.Language);
        var tight = cursor.Touches(i - 1) && cursor.Touches(i - 3);
        return cursor[i].Digits == 2 && tight && cursor.First(i - 1) is '.' or '/'
            ? cursor[i].Number + (cursor[i].Number < 70 ? 2000 : 1900)
            : null;
    }

    private static DateMatch WithTime(DateCursor cursor, DateMatch date)
    {
        var i = date.NextToken;
        if (cursor.IsLetter(i, 'T') && cursor.Touches(i))
            i++;
        if (cursor[i].Digits != 2 || cursor[i].Number is < 0 or > 23 || !cursor.IsTight(i + 1, ':')
            || cursor[i + 2].Digits != 2 || cursor[i + 2].Number > 59 || !cursor.SameLine(i - 1))
            return date;
        var timed = date with { NextToken = i + 3, Time = new TimeOnly(cursor[i].Number, cursor[i + 2].Number) };
        i += 3;
        if (cursor.IsTight(i, ':') && cursor[i + 1].Digits == 2)
            i += 2;
        if (cursor.IsLetter(i, 'Z'))
            return timed with { NextToken = i + 1, UtcOffset = TimeSpan.Zero };
        if (cursor.First(i) is not ('+' or '-' or '−') || cursor[i + 1].Digits != 2 || !cursor.IsTight(i + 2, ':')
            || cursor[i + 3].Digits != 2 || cursor[i + 1].Number > 14 || cursor[i + 3].Number > 59)
            return timed with { NextToken = i };
        var shift = new TimeSpan(cursor[i + 1].Number, cursor[i + 3].Number, 0);
        return timed with { NextToken = i + 4, UtcOffset = cursor.First(i) == '+' ? shift : -shift };
    }
}

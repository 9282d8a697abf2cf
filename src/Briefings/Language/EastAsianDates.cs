using Briefings.Language.Calendars;

namespace Briefings.Language;

/// <summary>Dates with 年月日 or 년월일: <c>2025年9月11日</c>, <c>9月6日至8日</c>, <c>2018년 3월 10일</c>.</summary>
internal static class EastAsianDates
{
    public static DateMatch? Match(DateCursor cursor, int i)
    {
        int? year = null;
        var at = i;
        if (YearAt(cursor, at) is { } named && cursor.First(at + 1) is '年' or '년' && cursor[at + 2].IsNumber && cursor.SameLine(at + 1))
        {
            year = named;
            at += 2;
        }

        if (!cursor[at].IsMonthNumber || cursor.First(at + 1) is not ('月' or '월'))
            return null;
        var month = cursor[at].Number;
        if (!cursor[at + 2].IsDay || !IsDayMark(cursor, at + 3) || !cursor.SameLine(at + 1))
            return year is null ? null : new DateMatch(i, at + 2, new CalendarDay(year, month, null), DateForm.EastAsian);
        var start = new CalendarDay(year, month, cursor[at + 2].Number);
        var match = new DateMatch(i, at + 4, start, DateForm.EastAsian);
        return start.InYear(year ?? 2000) is null ? null : WithSpan(cursor, match);
    }

    // 2025年, 令和7年, 民國114年, and in Taiwan 114年 alone.
    private static int? YearAt(DateCursor cursor, int i)
    {
        var token = cursor[i];
        if (!token.IsNumber)
            return null;
        var before = cursor.Touches(i - 1) && cursor.Touches(i - 2) ? [cursor.First(i - 2), cursor.First(i - 1)] : ReadOnlySpan<char>.Empty;
        return CalendarYears.OfEra(before, token.Number) ?? (token.IsYear ? token.Number : token.Digits == 3 ? CalendarYears.OfRepublic(token.Number, cursor.Language) : null);
    }

    private static bool IsDayMark(DateCursor cursor, int i) => cursor.First(i) is '日' or '号' or '號' or '일' || cursor.IsDash(i);

    private static DateMatch WithSpan(DateCursor cursor, DateMatch match)
    {
        var i = match.NextToken;
        if (cursor.IsDash(i - 1))
            i--;
        if (!cursor.IsDash(i) && cursor.First(i) is not ('至' or '到' or 'か'))
            return cursor.IsDash(match.NextToken - 1) ? match with { NextToken = match.NextToken - 1 } : match;
        i++;
        var month = match.Start.Month;
        if (cursor[i].IsMonthNumber && cursor.First(i + 1) is '月' or '월')
        {
            month = cursor[i].Number;
            i += 2;
        }

        if (!cursor[i].IsDay || cursor.First(i + 1) is not ('日' or '号' or '號' or '일'))
            return cursor.IsDash(match.NextToken - 1) ? match with { NextToken = match.NextToken - 1 } : match;
        return match with { NextToken = i + 2, End = new CalendarDay(match.Start.Year, month, cursor[i].Number) };
    }
}

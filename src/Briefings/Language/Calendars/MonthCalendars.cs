using System.Collections.Frozen;
using System.Globalization;

namespace Briefings.Language.Calendars;

/// <summary>Days of the Persian and the Islamic calendar with the month's name: <c>۱۴ فروردین ۱۴۰۴</c>, <c>5 شوال 1446</c>.</summary>
internal static class MonthCalendars
{
    private static readonly PersianCalendar Persian = new();
    private static readonly UmAlQuraCalendar Islamic = new();

    private static readonly string[] PersianMonths =
    [
        "فروردین,حمل,farvardin", "اردیبهشت,ثور,ordibehesht", "خرداد,جوزا,khordad", "تیر,سرطان,tir", "مرداد,اسد,mordad", "شهریور,سنبله,shahrivar",
        "مهر,میزان,mehr", "آبان,عقرب,aban", "آذر,قوس,azar", "دی,جدی,dey", "بهمن,دلو,bahman", "اسفند,حوت,esfand",
    ];

    private static readonly string[] IslamicMonths =
    [
        "محرم,المحرم,muharram", "صفر,safar", "ربيع الأول,ربيع الاول,ربیع الاول,rabi al-awwal", "ربيع الآخر,ربيع الثاني,ربیع الثانی", "جمادى الأولى,جمادى الاولى,جمادی الاول",
        "جمادى الآخرة,جمادى الثانية,جمادی الثانی", "رجب,rajab", "شعبان,shaban", "رمضان,ramadan,ramadhan", "شوال,shawwal", "ذو القعدة,ذي القعدة,ذیقعده", "ذو الحجة,ذي الحجة,ذیحجه",
    ];

    private static readonly FrozenDictionary<string, int> PersianNames = Names(PersianMonths);
    private static readonly FrozenDictionary<string, int> IslamicNames = Names(IslamicMonths);

    /// <summary>The day of a month that is named, in either calendar; null where no calendar has the month or the day.</summary>
    /// <param name="month">In lower case.</param>
    public static DateOnly? Day(int year, string month, int day) =>
        PersianNames.TryGetValue(month, out var number) ? Day(Persian, year, number, day)
        : IslamicNames.TryGetValue(month, out number) ? Day(Islamic, year, number, day)
        : null;

    /// <summary>The day of a Persian date in digits, as in <c>۱۴۰۴/۰۱/۱۴</c>; null where there is no such day.</summary>
    public static DateOnly? PersianDay(int year, int month, int day) => Day(Persian, year, month, day);

    private static DateOnly? Day(Calendar calendar, int year, int month, int day)
    {
        if (year is < 1320 or > 1499 || month is < 1 or > 12 || day < 1 || day > calendar.GetDaysInMonth(year, month))
            return null;
        return DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
    }

    private static FrozenDictionary<string, int> Names(string[] months) =>
        months.SelectMany((names, month) => names.Split(',').Select(name => (name, month: month + 1))).ToFrozenDictionary(pair => pair.name, pair => pair.month);
}

using System.Globalization;
using Briefings.Templating.Cultures;

namespace Briefings.Templating.Functions;

/// <summary>What each <c>%</c> code says of a date.</summary>
internal static class DateCodes
{
    /// <summary>The short month in capitals, which only <c>%v</c> writes.</summary>
    public const char UpperShortMonth = '\u0001';

    /// <summary>The codes that are numbers: the number, its least width, and what fills it up.</summary>
    public static (long Number, int Width, char Padding)? Number(DateTimeOffset date, char code) => code switch
    {
        'C' => (date.Year / 100, 2, '0'),
        'd' => (date.Day, 2, '0'),
        'e' => (date.Day, 2, ' '),
        'H' => (date.Hour, 2, '0'),
        'I' => (Hour12(date), 2, '0'),
        'j' => (date.DayOfYear, 3, '0'),
        'k' => (date.Hour, 2, ' '),
        'l' => (Hour12(date), 2, ' '),
        'L' => (date.Millisecond, 3, '0'),
        'm' => (date.Month, 2, '0'),
        'M' => (date.Minute, 2, '0'),
        'N' => (date.Ticks % TimeSpan.TicksPerSecond * 100, 9, '0'),
        's' => (date.ToUnixTimeSeconds(), 1, '0'),
        'S' => (date.Second, 2, '0'),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1, '0'),
        'U' => (Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday), 2, '0'),
        'V' => (Week(date, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday), 2, '0'),
        'w' => ((int)date.DayOfWeek, 1, '0'),
        'W' => (Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday), 2, '0'),
        'y' => (date.Year % 100, 2, '0'),
        'Y' => (date.Year, 4, '0'),
        _ => null,
    };

    /// <summary>The codes that are words; an unknown code is written as it is.</summary>
    /// <param name="date">The date.</param>
    /// <param name="code">The code.</param>
    /// <param name="culture">The names.</param>
    /// <param name="besideDay">Whether the pattern writes a day too; a month has another form then in some
    /// languages.</param>
    public static string Word(DateTimeOffset date, char code, Culture culture, bool besideDay) => code switch
    {
        'a' => culture.ShortDays[(int)date.DayOfWeek],
        'A' => culture.Days[(int)date.DayOfWeek],
        'b' or 'h' => ShortMonth(date, culture, besideDay),
        'B' => (besideDay ? culture.MonthsBesideDay : culture.Months)[date.Month - 1],
        UpperShortMonth => ShortMonth(date, culture, besideDay).ToUpperInvariant(),
        'n' => "\n",
        'p' => culture.Halves[date.Hour / 12],
        'P' => culture.Halves[date.Hour / 12].ToLowerInvariant(),
        't' => "\t",
        'Z' => date.ToString("zzz", CultureInfo.InvariantCulture),
        '%' => "%",
        _ => "%" + code,
    };

    /// <summary>The letters a culture's own patterns have besides: numbers that are not filled up.</summary>
    public static int? Plain(DateTimeOffset date, char letter) => letter switch
    {
        'D' => date.Day,
        'J' => Hour12(date),
        'K' => date.Hour,
        'N' => date.Month,
        _ => null,
    };

    private static string ShortMonth(DateTimeOffset date, Culture culture, bool besideDay) =>
        (besideDay ? culture.ShortMonthsBesideDay : culture.ShortMonths)[date.Month - 1];

    private static int Hour12(DateTimeOffset date) => ((date.Hour + 11) % 12) + 1;

    private static int Week(DateTimeOffset date, CalendarWeekRule rule, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date.DateTime, rule, first);
}

using System.Globalization;

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

    /// <summary>The codes that are words; an unknown code is written as it stands.</summary>
    public static string Word(DateTimeOffset date, char code, CultureNames names) => code switch
    {
        'a' => names.ShortDays[(int)date.DayOfWeek],
        'A' => names.Days[(int)date.DayOfWeek],
        'b' or 'h' => names.ShortMonths[date.Month - 1],
        'B' => names.Months[date.Month - 1],
        UpperShortMonth => names.ShortMonths[date.Month - 1].ToUpperInvariant(),
        'n' => "\n",
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        't' => "\t",
        'Z' => date.ToString("zzz", CultureInfo.InvariantCulture),
        '%' => "%",
        _ => "%" + code,
    };

    private static int Hour12(DateTimeOffset date) => ((date.Hour + 11) % 12) + 1;

    private static int Week(DateTimeOffset date, CalendarWeekRule rule, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date.DateTime, rule, first);
}

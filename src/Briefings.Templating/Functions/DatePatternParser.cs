using System.Collections.Immutable;
using Briefings.Templating.Cultures;

namespace Briefings.Templating.Functions;

/// <summary>Reads a date by the <c>%</c> codes that would write it.</summary>
internal sealed class DatePatternParser(string text, Culture culture)
{
    private int _position;
    private int _year = 1970;
    private int _month = 1;
    private int _day = 1;
    private int _hour;
    private int _minute;
    private int _second;
    private long _ticks;
    private bool? _isAfternoon;
    private TimeSpan? _offset;

    public static bool TryParse(
        string text, string pattern, Culture culture, TimeSpan utcOffset, out DateTimeOffset date)
    {
        date = default;
        var parser = new DatePatternParser(text, culture);
        return parser.Read(pattern) && parser._position == text.Length && parser.TryFinish(utcOffset, out date);
    }

    private bool Read(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            var isRead = pattern[i] == '%' && i + 1 < pattern.Length ? ReadCode(pattern[++i]) : ReadLiteral(pattern[i]);
            if (!isRead)
                return false;
        }

        return true;
    }

    private bool ReadLiteral(char c)
    {
        var isThere = _position < text.Length && text[_position] == c;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private bool ReadCode(char code) => code switch
    {
        'Y' => ReadNumber(4, out _year),
        'y' => ReadNumber(2, out _year) && (_year += _year < 70 ? 2000 : 1900) > 0,
        'm' => ReadNumber(2, out _month),
        'd' or 'e' => ReadNumber(2, out _day),
        'H' or 'k' or 'I' or 'l' => ReadNumber(2, out _hour),
        'M' => ReadNumber(2, out _minute),
        'S' => ReadNumber(2, out _second),
        'L' => ReadFraction(3),
        'N' => ReadFraction(9),
        'b' or 'h' => ReadName(culture.ShortMonths, culture.ShortMonthsBesideDay, ref _month),
        'B' => ReadName(culture.Months, culture.MonthsBesideDay, ref _month),
        'a' => ReadName(culture.ShortDays, culture.ShortDays, ref Ignored),
        'A' => ReadName(culture.Days, culture.Days, ref Ignored),
        'p' or 'P' => ReadHalf(),
        'Z' => ReadOffset(),
        'F' => Read("%Y-%m-%d"),
        'T' or 'X' => Read("%H:%M:%S"),
        'R' => Read("%H:%M"),
        'D' => Read("%m/%d/%y"),
        'x' => Read("%m/%d/%Y"),
        'r' => Read("%I:%M:%S %p"),
        'n' or 't' => ReadLiteral(code == 'n' ? '\n' : '\t'),
        'g' => true,
        '%' => ReadLiteral('%'),
        _ => false,
    };

    private int _ignored;

    private ref int Ignored => ref _ignored;

    private bool ReadNumber(int width, out int number)
    {
        number = 0;
        var start = _position;
        while (_position < text.Length && _position - start < width && text[_position] == ' ')
            _position++;

        var first = _position;
        while (_position < text.Length && _position - start < width && char.IsAsciiDigit(text[_position]))
            number = (number * 10) + text[_position++] - '0';

        return _position > first;
    }

    private bool ReadFraction(int width)
    {
        var start = _position;
        var scale = TimeSpan.TicksPerSecond;
        while (_position < text.Length && _position - start < width && char.IsAsciiDigit(text[_position]))
        {
            scale /= 10;
            _ticks += (text[_position++] - '0') * scale;
        }

        return _position > start;
    }

    /// <summary>Reads the longest of the names that is there.</summary>
    private bool ReadName(ImmutableArray<string> names, ImmutableArray<string> others, ref int number)
    {
        var length = 0;
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in (ReadOnlySpan<string>)[names[i], others[i]])
            {
                if (name.Length > length && text.AsSpan(_position).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                    (length, number) = (name.Length, i + 1);
            }
        }

        _position += length;
        return length > 0;
    }

    private bool ReadHalf()
    {
        var half = 0;
        var isRead = ReadName(culture.Halves, Culture.Invariant.Halves, ref half);
        _isAfternoon = half == 2;
        return isRead;
    }

    private bool ReadOffset()
    {
        var rest = text.AsSpan(_position);
        var length = rest.StartsWith("Z") ? 1 : rest.Length >= 6 && rest[3] == ':' ? 6 : Math.Min(5, rest.Length);
        var offset = TimeSpan.Zero;
        var isRead = length == 1 ? rest is ['Z', ..] : DateOffset.TryParse(rest[..length], out offset);
        _offset = offset;
        _position += length;
        return isRead;
    }

    private bool TryFinish(TimeSpan utcOffset, out DateTimeOffset date)
    {
        date = default;
        var hour = _isAfternoon is { } afternoon ? (_hour % 12) + (afternoon ? 12 : 0) : _hour;
        var isPossible = _year is > 1 and < 9999 && _month is >= 1 and <= 12 && _day >= 1
            && _day <= DateTime.DaysInMonth(_year, _month) && hour < 24 && _minute < 60 && _second < 60;
        return isPossible && DateOffset.TryJoin(
            new DateTime(_year, _month, _day, hour, _minute, _second).AddTicks(_ticks), _offset ?? utcOffset, out date);
    }
}

namespace Briefings.Templating.Functions;

/// <summary>The offset from UTC at the end of a date.</summary>
internal static class DateOffset
{
    /// <summary>Takes <c>Z</c>, <c>+02:00</c> or <c>+0200</c> from the end of a text that has a time.</summary>
    public static TimeSpan? TakeLast(ref string text)
    {
        if (text.EndsWith('Z') || text.EndsWith(" GMT", StringComparison.Ordinal))
        {
            text = text[..^(text.EndsWith('Z') ? 1 : 4)].TrimEnd();
            return TimeSpan.Zero;
        }

        var sign = text.LastIndexOfAny(['+', '-']);
        if (sign < 0 || !text.AsSpan(0, sign).Contains(':') || !TryParse(text.AsSpan(sign), out var offset))
            return null;

        text = text[..sign].TrimEnd();
        return offset;
    }

    /// <summary>Reads <c>+02:00</c> or <c>+0200</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        if (text.Length is not (5 or 6) || text[0] is not ('+' or '-') || (text.Length == 6 && text[3] != ':')
            || !int.TryParse(text[1..3], out var hours) || !int.TryParse(text[^2..], out var minutes)
            || hours > 14 || minutes > 59)
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    /// <summary>A date from its local time; false at the very ends of the calendar.</summary>
    public static bool TryJoin(DateTime local, TimeSpan offset, out DateTimeOffset date)
    {
        var isPossible = local.Year is > 1 and < 9999 && offset.Duration() <= TimeSpan.FromHours(14);
        date = isPossible ? new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), offset) : default;
        return isPossible;
    }
}

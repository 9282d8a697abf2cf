using System.Globalization;

namespace Briefings.Rendering.Comparing;

/// <summary>Other numbers by which a language says the same: 3 p.m. is 15 hours, 7.55 is 7:55, the 1980s are the eighties, 2567 is 2024.</summary>
internal static class OtherForms
{
    private const int HalfDay = 12;
    private const int Century = 1900;
    private const int BuddhistYears = 543;

    /// <param name="said">The keys of a paragraph.</param>
    /// <param name="key">Of a number.</param>
    /// <param name="isOnlyThere">Whether a number is stated there more often than here: an hour that both state is another one.</param>
    public static bool AreIn(HashSet<string> said, string key, Func<string, bool> isOnlyThere)
    {
        if (!decimal.TryParse(key.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return false;
        var whole = decimal.Truncate(value);
        if (value != whole)
            return whole < 2 * HalfDay && (value - whole) * 100 is var minutes && minutes == decimal.Truncate(minutes) && minutes < 60
                && said.Contains(StatedKeys.Number(minutes)) && IsHour(said, whole, isOnlyThere);
        return (value is > 2400 and < 2700 && said.Contains(StatedKeys.Number(value - BuddhistYears)))
            || (value is > 0 and < 2 * HalfDay && IsOtherHour(value, isOnlyThere))
            || (value % 10 == 0 && value is > 0 and < 100 && said.Contains(StatedKeys.Number(Century + value)))
            || (value % 10 == 0 && value is > Century and < Century + 100 && said.Contains(StatedKeys.Number(value - Century)));
    }

    private static bool IsHour(HashSet<string> said, decimal hour, Func<string, bool> isOnlyThere) =>
        said.Contains(StatedKeys.Number(hour)) || IsOtherHour(hour, isOnlyThere);

    private static bool IsOtherHour(decimal hour, Func<string, bool> isOnlyThere) =>
        isOnlyThere(StatedKeys.Number(hour < HalfDay ? hour + HalfDay : hour - HalfDay));
}

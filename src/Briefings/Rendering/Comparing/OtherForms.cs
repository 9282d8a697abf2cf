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
    public static bool AreIn(HashSet<string> said, string key)
    {
        if (!decimal.TryParse(key.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return false;
        var whole = decimal.Truncate(value);
        if (value != whole)
            return whole < 2 * HalfDay && (value - whole) * 100 is var minutes && minutes == decimal.Truncate(minutes) && minutes < 60
                && said.Contains(StatedKeys.Number(minutes)) && IsHour(said, whole);
        return (value is > 2400 and < 2700 && said.Contains(StatedKeys.Number(value - BuddhistYears)))
            || (value is > 0 and < 2 * HalfDay && IsOtherHour(said, value))
            || (value % 10 == 0 && value is > 0 and < 100 && said.Contains(StatedKeys.Number(Century + value)))
            || (value % 10 == 0 && value is > Century and < Century + 100 && said.Contains(StatedKeys.Number(value - Century)));
    }

    private static bool IsHour(HashSet<string> said, decimal hour) => said.Contains(StatedKeys.Number(hour)) || IsOtherHour(said, hour);

    private static bool IsOtherHour(HashSet<string> said, decimal hour) =>
        said.Contains(StatedKeys.Number(hour < HalfDay ? hour + HalfDay : hour - HalfDay));
}

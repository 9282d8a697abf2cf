namespace Briefings.Rendering.Comparing;

/// <summary>Reads the numbers that a run of Chinese signs writes out: <c>三百二十五</c>, <c>二〇二四</c>, <c>两</c>.</summary>
internal static class IdeographicNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Small = "十百千";
    private const string Large = "万億兆";

    public static IEnumerable<decimal> Read(string run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            var start = i;
            while (i < run.Length && IsPart(Plain(run[i])))
                i++;
            if (i > start && ValueOf(run.AsSpan(start, i - start)) is { } value)
                yield return value;
        }
    }

    private static decimal? ValueOf(ReadOnlySpan<char> signs)
    {
        // Digit by digit, as years are written.
        if (signs.IndexOfAny(Small) < 0 && signs.IndexOfAny("万萬亿億兆") < 0)
        {
            decimal plain = 0;
            foreach (var sign in signs[..Math.Min(signs.Length, 9)])
                plain = (plain * 10) + Digits.IndexOf(Plain(sign), StringComparison.Ordinal);
            return plain;
        }

        decimal total = 0, section = 0, digit = 0;
        foreach (var written in signs)
        {
            var sign = Plain(written);
            if (Digits.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var value)
                digit = value;
            else if (Small.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var power)
                (section, digit) = (section + (Math.Max(1, digit) * (decimal)Math.Pow(10, power + 1)), 0);
            else
                (total, section, digit) = (total + (Math.Max(1, section + digit) * Magnitude(sign)), 0, 0);
        }

        return total + section + digit;
    }

    private static decimal Magnitude(char sign) => sign switch { '万' => 10_000, '億' => 100_000_000, _ => 1_000_000_000_000 };

    private static bool IsPart(char sign) => Digits.Contains(sign) || Small.Contains(sign) || Large.Contains(sign);

    private static char Plain(char sign) => sign switch
    {
        '零' => '〇',
        '两' or '兩' => '二',
        '萬' => '万',
        '亿' => '億',
        _ => sign,
    };
}

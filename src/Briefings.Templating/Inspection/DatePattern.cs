namespace Briefings.Templating.Inspection;

/// <summary>The codes of a date pattern that are none.</summary>
internal static class DatePattern
{
    private const string Codes = "aAbBcCdDeFghHIjklLmMnNpPrRsStTuUvVwWxXyYZ%";

    /// <summary>The unknown codes of a pattern, each with the one that was probably meant.</summary>
    public static IEnumerable<(string Code, string? Meant)> UnknownCodes(string pattern)
    {
        for (var i = 0; i + 1 < pattern.Length; i++)
        {
            if (pattern[i] != '%' || Codes.Contains(pattern[++i], StringComparison.Ordinal))
                continue;

            var hasFlag = pattern[i] is '-' or '_' or '0' or '^' or '#' or ':' or 'E' or 'O'
                && i + 1 < pattern.Length && char.IsAsciiLetter(pattern[i + 1]);
            if (hasFlag)
                yield return (pattern.Substring(i - 1, 3), MeantByFlag(pattern[i], pattern[i + 1]));
            else if (char.IsLetter(pattern[i]))
                yield return (pattern.Substring(i - 1, 2), Meant(pattern[i]));
        }
    }

    /// <summary>What other programs that write dates by <c>%</c> mean with a sign before the letter.</summary>
    private static string? MeantByFlag(char flag, char letter) => (flag, letter) switch
    {
        ('-' or '_', 'd') => "%e",
        ('-' or '_', 'H') => "%k",
        ('-' or '_', 'I') => "%l",
        _ when Codes.Contains(letter, StringComparison.Ordinal) => $"%{letter}",
        _ => Meant(letter),
    };

    private static string? Meant(char letter) => letter switch
    {
        'G' => "%Y",
        'f' => "%N",
        'i' => "%M",
        'z' => "%Z",
        _ => null,
    };
}

using Briefings.Configuration;

namespace Briefings.Rendering.Texts;

/// <summary>Which form of a word goes with a number (Unicode CLDR, plural rules for whole numbers).</summary>
internal static class PluralRules
{
    public static PluralCategory Of(LanguageTag language, int number)
    {
        var n = Math.Abs(number);
        return language.Primary switch
        {
            "zh" or "ja" or "ko" or "vi" or "th" or "id" or "ms" => PluralCategory.Other,
            "fr" or "pt" or "hy" => n < 2 ? PluralCategory.One : PluralCategory.Other,
            "ru" or "uk" or "be" or "sr" or "hr" or "bs" => Slavic(n),
            "pl" => n == 1 ? PluralCategory.One : Slavic(n) == PluralCategory.Few ? PluralCategory.Few : PluralCategory.Many,
            "cs" or "sk" => n == 1 ? PluralCategory.One : n is >= 2 and <= 4 ? PluralCategory.Few : PluralCategory.Other,
            "ar" => Arabic(n),
            "he" => n == 1 ? PluralCategory.One : n == 2 ? PluralCategory.Two : PluralCategory.Other,
            _ => n == 1 ? PluralCategory.One : PluralCategory.Other,
        };
    }

    private static PluralCategory Slavic(int n) => (n % 10, n % 100) switch
    {
        (1, not 11) => PluralCategory.One,
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => PluralCategory.Few,
        _ => PluralCategory.Many,
    };

    private static PluralCategory Arabic(int n) => (n, n % 100) switch
    {
        (0, _) => PluralCategory.Zero,
        (1, _) => PluralCategory.One,
        (2, _) => PluralCategory.Two,
        (_, >= 3 and <= 10) => PluralCategory.Few,
        (_, >= 11) => PluralCategory.Many,
        _ => PluralCategory.Other,
    };
}

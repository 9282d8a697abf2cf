using Briefings.Configuration;

namespace Briefings.Rendering.Texts;

/// <summary>Which form of a word goes with a number (Unicode CLDR, cardinal plural rules for whole numbers).</summary>
internal static class PluralRules
{
    private const int Million = 1_000_000;

    public static PluralCategory Of(LanguageTag language, int number)
    {
        var n = Math.Abs(number);
        return language.Primary switch
        {
            "zh" or "ja" or "ko" or "vi" or "th" or "id" or "ms" or "lo" or "my" or "km" or "jv" or "yo" or "ig" or "bo" or "dz"
                or "su" or "to" or "wo" or "ii" => PluralCategory.Other,
            "pt" when language.Value == "pt-PT" => Romance(n, n == 1),
            "fr" or "pt" => Romance(n, n < 2),
            "es" or "it" or "ca" or "lld" or "scn" or "vec" => Romance(n, n == 1),
            "hi" or "bn" or "fa" or "gu" or "kn" or "zu" or "am" or "as" or "hy" or "ff" or "kab" or "ln" or "mg" or "pa" or "ak"
                or "ti" or "wa" or "guw" or "nso" or "bho" or "doi" or "pcm" or "si" => n < 2 ? PluralCategory.One : PluralCategory.Other,
            "ru" or "uk" or "be" => Slavic(n, PluralCategory.Many),
            "sr" or "hr" or "bs" or "sh" => Slavic(n, PluralCategory.Other),
            "pl" => n == 1 ? PluralCategory.One : Slavic(n, PluralCategory.Many) is PluralCategory.Few ? PluralCategory.Few : PluralCategory.Many,
            "cs" or "sk" => Pick(one: n == 1, few: n is >= 2 and <= 4),
            "ro" or "mo" => Pick(one: n == 1, few: n == 0 || (n != 1 && n % 100 is >= 1 and <= 19)),
            "lt" => Pick(one: n % 10 == 1 && n % 100 is not (>= 11 and <= 19), few: n % 10 is >= 2 and <= 9 && n % 100 is not (>= 11 and <= 19)),
            "is" or "mk" => n % 10 == 1 && n % 100 != 11 ? PluralCategory.One : PluralCategory.Other,
            "fil" or "tl" or "ceb" => n is 1 or 2 or 3 || n % 10 is not (4 or 6 or 9) ? PluralCategory.One : PluralCategory.Other,
            "he" or "iu" or "se" => n == 1 ? PluralCategory.One : n == 2 ? PluralCategory.Two : PluralCategory.Other,
            "ar" => Arabic(n),
            "lv" => Latvian(n),
            "sl" => Slovenian(n),
            "ga" => Irish(n),
            "cy" => Welsh(n),
            "mt" => Maltese(n),
            _ => n == 1 ? PluralCategory.One : PluralCategory.Other,
        };
    }

    private static PluralCategory Pick(bool one, bool few) =>
        one ? PluralCategory.One : few ? PluralCategory.Few : PluralCategory.Other;

    private static PluralCategory Romance(int n, bool one) =>
        one ? PluralCategory.One : n != 0 && n % Million == 0 ? PluralCategory.Many : PluralCategory.Other;

    private static PluralCategory Slavic(int n, PluralCategory rest) => (n % 10, n % 100) switch
    {
        (1, not 11) => PluralCategory.One,
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => PluralCategory.Few,
        _ => rest,
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

    private static PluralCategory Latvian(int n) => (n % 10, n % 100) switch
    {
        (0, _) or (_, >= 11 and <= 19) => PluralCategory.Zero,
        (1, _) => PluralCategory.One,
        _ => PluralCategory.Other,
    };

    private static PluralCategory Slovenian(int n) => (n % 100) switch
    {
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        3 or 4 => PluralCategory.Few,
        _ => PluralCategory.Other,
    };

    private static PluralCategory Irish(int n) => n switch
    {
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        >= 3 and <= 6 => PluralCategory.Few,
        >= 7 and <= 10 => PluralCategory.Many,
        _ => PluralCategory.Other,
    };

    private static PluralCategory Welsh(int n) => n switch
    {
        0 => PluralCategory.Zero,
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        3 => PluralCategory.Few,
        6 => PluralCategory.Many,
        _ => PluralCategory.Other,
    };

    private static PluralCategory Maltese(int n) => (n, n % 100) switch
    {
        (1, _) => PluralCategory.One,
        (2, _) => PluralCategory.Two,
        (0, _) or (_, >= 3 and <= 10) => PluralCategory.Few,
        (_, >= 11 and <= 19) => PluralCategory.Many,
        _ => PluralCategory.Other,
    };
}

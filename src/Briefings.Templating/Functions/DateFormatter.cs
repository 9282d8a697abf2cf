using System.Globalization;
using System.Runtime.CompilerServices;
using Briefings.Templating.Cultures;

namespace Briefings.Templating.Functions;

/// <summary>Writes dates by the <c>%</c> codes of the language.</summary>
internal static class DateFormatter
{
    public const string DefaultPattern = "%d %b %Y";

    public static string Format(DateTimeOffset date, string pattern, Culture? culture = null)
    {
        culture ??= Culture.Invariant;
        var besideDay = !ReferenceEquals(culture, Culture.Invariant) && HasDay(pattern);
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[64]);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                text.AppendFormatted(pattern[i]);
            else if (pattern[++i] == 'g')
                culture = Culture.Invariant;
            else
                Append(ref text, date, pattern[i], (culture, besideDay));
        }

        return text.ToStringAndClear();
    }

    private static bool HasDay(string pattern)
    {
        for (var i = 0; i + 1 < pattern.Length; i++)
        {
            if (pattern[i] == '%' && pattern[++i] is 'd' or 'e' or 'c' or 'v')
                return true;
        }

        return false;
    }

    private static void Append(
        ref DefaultInterpolatedStringHandler text, DateTimeOffset date, char code, (Culture, bool) names)
    {
        if (Composite(code, names.Item1) is { } letters)
            AppendLocal(ref text, date, letters, names);
        else
            AppendPart(ref text, date, code, names);
    }

    /// <summary>The codes that combine several others, which are the letters here.</summary>
    private static string? Composite(char code, Culture culture) => code switch
    {
        'c' => "a b d H:M:S Y",
        'D' => "m/d/y",
        'F' => "Y-m-d",
        'r' => "I:M:S p",
        'R' => "H:M",
        'T' => "H:M:S",
        'v' => $"e-{DateCodes.UpperShortMonth}-Y",
        'x' => culture.ShortDate,
        'X' => culture.Time,
        _ => null,
    };

    /// <summary>Writes letters that are codes, or <see cref="DateCodes.Plain"/> numbers; a letter after a <c>'</c> and
    /// all other signs are written as they are.</summary>
    private static void AppendLocal(
        ref DefaultInterpolatedStringHandler text, DateTimeOffset date, string letters, (Culture, bool) names)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == '\'' && i + 1 < letters.Length)
                text.AppendFormatted(letters[++i]);
            else if (DateCodes.Plain(date, letters[i]) is { } number)
                text.AppendFormatted(number);
            else if (char.IsAsciiLetter(letters[i]) || letters[i] == DateCodes.UpperShortMonth)
                AppendPart(ref text, date, letters[i], names);
            else
                text.AppendFormatted(letters[i]);
        }
    }

    private static void AppendPart(
        ref DefaultInterpolatedStringHandler text,
        DateTimeOffset date,
        char code,
        (Culture Culture, bool BesideDay) names)
    {
        if (DateCodes.Number(date, code) is not var (number, width, padding))
        {
            text.AppendLiteral(DateCodes.Word(date, code, names.Culture, names.BesideDay));
            return;
        }

        for (var digits = number < 10 ? 1 : (int)Math.Log10(number) + 1; digits < width; digits++)
            text.AppendFormatted(padding);

        text.AppendFormatted(number);
    }
}

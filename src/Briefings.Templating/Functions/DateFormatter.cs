using System.Globalization;
using System.Runtime.CompilerServices;

namespace Briefings.Templating.Functions;

/// <summary>Writes dates by the <c>%</c> codes of the language.</summary>
internal static class DateFormatter
{
    public const string DefaultPattern = "%d %b %Y";

    public static string Format(DateTimeOffset date, string pattern, CultureNames? names = null)
    {
        names ??= CultureNames.English;
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[64]);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                text.AppendFormatted(pattern[i]);
            else if (pattern[++i] == 'g')
                names = CultureNames.English;
            else
                Append(ref text, date, pattern[i], names);
        }

        return text.ToStringAndClear();
    }

    private static void Append(
        ref DefaultInterpolatedStringHandler text, DateTimeOffset date, char code, CultureNames names)
    {
        if (Composite(code) is not { } parts)
        {
            AppendPart(ref text, date, code, names);
            return;
        }

        foreach (var part in parts)
        {
            if (part is ' ' or '/' or '-' or ':')
                text.AppendFormatted(part);
            else
                AppendPart(ref text, date, part, names);
        }
    }

    /// <summary>The codes that combine several others, which are the letters here.</summary>
    private static string? Composite(char code) => code switch
    {
        'c' => "a b d H:M:S Y",
        'D' => "m/d/y",
        'F' => "Y-m-d",
        'r' => "I:M:S p",
        'R' => "H:M",
        'T' or 'X' => "H:M:S",
        'v' => $"e-{DateCodes.UpperShortMonth}-Y",
        'x' => "m/d/Y",
        _ => null,
    };

    private static void AppendPart(
        ref DefaultInterpolatedStringHandler text, DateTimeOffset date, char code, CultureNames names)
    {
        if (DateCodes.Number(date, code) is var (number, width, padding))
        {
            for (var digits = number < 10 ? 1 : (int)Math.Log10(number) + 1; digits < width; digits++)
                text.AppendFormatted(padding);

            text.AppendFormatted(number);
            return;
        }

        text.AppendLiteral(DateCodes.Word(date, code, names));
    }
}

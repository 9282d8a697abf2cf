using System.Globalization;
using System.Numerics;

namespace Briefings.Templating.Parsing;

/// <summary>Reads numbers: <c>1_000</c>, <c>1e3</c>, <c>0x1F</c>, <c>0b101</c>, <c>1.5e-3</c> and their
/// suffixes.</summary>
internal static class NumberLexer
{
    private const int MostDigits = 4000;

    /// <summary>The end of the word, or of the letters and digits, that start at an offset.</summary>
    public static int WordEnd(string text, int position)
    {
        while (position < text.Length && (text[position] == '_' || char.IsLetterOrDigit(text[position])))
            position++;

        return position;
    }

    public static bool TryRead(string text, int start, out int end, out object value)
    {
        value = TemplateValue.From(0L);
        var prefix = text.AsSpan(start, Math.Min(2, text.Length - start));
        if (prefix is "0x" or "0b")
        {
            end = WordEnd(text, start);
            return TryReadBinary(Plain(text[(start + 2)..end]), prefix is "0x", ref value);
        }

        end = DecimalEnd(text, start, out var isFloat);
        var suffix = end < text.Length ? char.ToLowerInvariant(text[end]) : ' ';
        var digits = Plain(text[start..end]);
        if (suffix is 'f' or 'd' or 'm' or 'u' && WordEnd(text, end) == end + 1)
            end++;
        else
            suffix = isFloat ? 'd' : ' ';

        return TryReadDecimal(digits, suffix, isFloat, ref value);
    }

    private static string Plain(string digits) => digits.Replace("_", "", StringComparison.Ordinal);

    private static int DecimalEnd(string text, int position, out bool isFloat)
    {
        isFloat = false;
        position = Digits(text, position);
        if (position < text.Length && text[position] == '.' && !IsMemberOrRange(text, position + 1))
        {
            isFloat = true;
            position = Digits(text, position + 1);
        }

        if (position >= text.Length || text[position] is not ('e' or 'E'))
            return position;

        var sign = position + 1 < text.Length && text[position + 1] is '+' or '-' ? 1 : 0;
        var end = Digits(text, position + 1 + sign);
        return end > position + 1 + sign ? end : position;
    }

    private static bool IsMemberOrRange(string text, int position) =>
        position < text.Length
        && (text[position] is '.' or '_' || (char.IsLetter(text[position]) && !IsExponent(text, position)));

    private static bool IsExponent(string text, int position) =>
        text[position] is 'e' or 'E' && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]);

    private static int Digits(string text, int position)
    {
        while (position < text.Length && (char.IsAsciiDigit(text[position]) || text[position] == '_'))
            position++;

        return position;
    }

    private static bool TryReadDecimal(string digits, char suffix, bool isFloat, ref object value)
    {
        const NumberStyles style = NumberStyles.Float;
        var culture = CultureInfo.InvariantCulture;
        switch (suffix)
        {
            case 'f' when float.TryParse(digits, style, culture, out var single):
                value = TemplateValue.From(single);
                return true;
            case 'd' when double.TryParse(digits, style, culture, out var number):
                value = TemplateValue.From(number);
                return true;
            case 'm' when decimal.TryParse(digits, style, culture, out var exact):
                value = TemplateValue.From(exact);
                return true;
            default:
                return suffix is ' ' or 'u' && !isFloat && TryReadInteger(digits, ref value);
        }
    }

    private static bool TryReadInteger(string digits, ref object value)
    {
        var split = digits.IndexOfAny(['e', 'E']);
        var exponent = 0;
        var mantissa = split < 0 ? digits : digits[..split];
        if (split >= 0 && (!int.TryParse(digits.AsSpan(split + 1), out exponent) || exponent is < 0 or > MostDigits))
            return false;

        if (mantissa.Length > MostDigits || !BigInteger.TryParse(mantissa, out var integer))
            return false;

        value = TemplateValue.From(integer * BigInteger.Pow(10, exponent));
        return true;
    }

    /// <summary>Hexadecimal or binary; without the suffix <c>u</c> a number that fills 32 or 64 bits is
    /// signed.</summary>
    private static bool TryReadBinary(string digits, bool isHex, ref object value)
    {
        var unsigned = digits.EndsWith('u') || digits.EndsWith('U');
        digits = unsigned ? digits[..^1] : digits;
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier;
        if (digits.Length > MostDigits || !BigInteger.TryParse("0" + digits, style, null, out var integer))
            return false;

        if (!unsigned && integer > int.MaxValue && integer <= uint.MaxValue)
            integer = (int)(uint)integer;
        else if (!unsigned && integer > long.MaxValue && integer <= ulong.MaxValue)
            integer = (long)(ulong)integer;

        value = TemplateValue.From(integer);
        return digits.Length > 0;
    }
}

using System.Globalization;
using Briefings.Facts.Words;
using Briefings.Language.Vocabulary;

namespace Briefings.Facts.Numbers;

/// <summary>Finds quantities and brings them to one form, whatever way a language writes them.</summary>
internal static class NumberReader
{
    /// <summary>Numbers inside of dates and addresses are left out: pass their places, in the order of the text.</summary>
    public static IEnumerable<NumberMention> Read(Paragraph paragraph, string language, IReadOnlyList<FactSpan> taken)
    {
        var next = 0;
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            while (next < taken.Count && taken[next].End <= paragraph.Tokens[i].Offset)
                next++;
            if (next < taken.Count && taken[next].Offset <= paragraph.Tokens[i].Offset)
                continue;
            var last = i;
            if (ReadValue(paragraph, ref last, language) is not { } value)
                continue;
            var first = i;
            i = last;
            var number = Complete(paragraph, (first, last), value, language);
            if (!EditionReader.IsYear(paragraph.Text.Substring(number.Place.Offset, number.Place.Length)) || number.Unit is "%" or "EUR" or "USD")
                yield return number;
        }
    }

    private static decimal? ReadValue(Paragraph paragraph, ref int i, string language)
    {
        var token = paragraph.Tokens[i];
        if (token.Kind == TextTokenKind.Word)
            return NumberWords.Small.TryGetValue(token.Key, out var small) ? small : null;
        if (token.Kind != TextTokenKind.Number || IsPartOfName(paragraph, i))
            return null;
        var digits = Digits(token.Text);
        while (CanGroup(language) && IsGroup(paragraph, i, digits))
            digits += Digits(paragraph.Tokens[++i].Text);
        return Parse(digits, language) is { } value ? WithMyriads(paragraph, ref i, value, language) : null;
    }

    /// <summary><c>2万6469</c>, <c>3億1000万</c> and <c>3억1000만</c> are one number; it is returned in the last magnitude, which is still to be read.</summary>
    private static decimal WithMyriads(Paragraph paragraph, ref int i, decimal value, string language)
    {
        while (UnitReader.Myriad(paragraph.At(i + 1), language) is (var magnitude, "") && paragraph.At(i + 2) is { Kind: TextTokenKind.Number } part
            && Parse(Digits(part.Text), language) is { } rest)
        {
            var next = UnitReader.Myriad(paragraph.At(i + 3), language)?.Magnitude ?? 1;
            if (rest * next >= magnitude)
                break;
            value = (value * magnitude / next) + rest;
            i += 2;
        }

        return value;
    }

    // "F-16", "COVID-19", "H1" and "v9" are names; "3rd" and "4th" count editions.
    private static bool IsPartOfName(Paragraph paragraph, int i)
    {
        var before = paragraph.At(i - 1);
        var glued = i > 0 && !paragraph.Tokens[i].SpaceBefore;
        if (glued && (before.Kind == TextTokenKind.Word || before.Text[0] is '-' or '/' or ':' or '.' or '_' or '#'))
            return true;
        var after = paragraph.At(i + 1);
        return !after.SpaceBefore && (after.Is(':') || (after.Kind == TextTokenKind.Word && char.IsAsciiLetter(after.Text[0]) && !UnitReader.IsGluedUnit(after.Text)));
    }

    private static bool CanGroup(string language) => language is not ("en" or "zh" or "ja" or "ko");

    private static bool IsGroup(Paragraph paragraph, int i, string digits)
    {
        var next = paragraph.At(i + 1);
        if (next.Kind != TextTokenKind.Number || !next.SpaceBefore || next.Offset != paragraph.Tokens[i].End + 1)
            return false;
        var firstGroup = digits.Length <= 3 || digits.Length % 3 != 1 || i > 0;
        return firstGroup && digits.All(char.IsDigit) && digits.Length > 0 && digits[0] != '0'
            && next.Text.Length >= 3 && next.Text.Take(3).All(char.IsDigit)
            && (next.Text.Length == 3 || next.Text[3] is ',' or '.');
    }

    /// <summary>The same digits and separators in ASCII.</summary>
    private static string Digits(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = source[i] switch
                {
                    var digit when char.IsDigit(digit) => (char)('0' + (int)char.GetNumericValue(digit)),
                    '\uFF0C' => ',',
                    _ => '.',
                };
            }
        });
    }

    /// <summary>Null for what is no quantity, as a version with two points.</summary>
    internal static decimal? Parse(string digits, string language)
    {
        var point = digits.LastIndexOf('.');
        var comma = digits.LastIndexOf(',');
        var mark = Math.Max(point, comma);
        if (mark < 0)
            return digits.Length <= 18 ? decimal.Parse(digits, CultureInfo.InvariantCulture) : null;
        var decimals = point >= 0 && comma >= 0
            ? mark
            : IsDecimal(digits, mark, language) ? mark : digits.Length;
        var whole = digits[..decimals];
        if (whole.Length > 20 || !IsGrouped(whole))
            return null;
        var plain = whole.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)
            + (decimals < digits.Length ? "." + digits[(decimals + 1)..] : "");
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool IsDecimal(string digits, int mark, string language)
    {
        if (digits.IndexOf(digits[mark], StringComparison.Ordinal) != mark)
            return false;
        if (digits.Length - mark - 1 != 3 || mark > 3 || digits[0] == '0')
            return true;
        // Three digits are thousands in Arabic with either sign: its countries differ.
        if (language == "ar")
            return false;
        var pointIsDecimal = (Cldr.NumberSigns(language)?.Decimal ?? '.') == '.';
        return (digits[mark] == '.') == pointIsDecimal;
    }

    private static bool IsGrouped(string whole)
    {
        var parts = whole.Split('.', ',');
        return parts.Length == 1 || (parts[0].Length is >= 1 and <= 3 && parts.Skip(1).SkipLast(1).All(part => part.Length is 2 or 3) && parts[^1].Length == 3);
    }

    private static NumberMention Complete(Paragraph paragraph, (int First, int Last) digits, decimal value, string language)
    {
        var unit = UnitReader.Read(paragraph, digits, language);
        return new NumberMention(
            value * unit.Magnitude, unit.Unit, BoundReader.Read(paragraph, digits.First, unit.Last),
            paragraph.Span(digits.First, unit.Last));
    }
}

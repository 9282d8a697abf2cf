using System.Globalization;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;

namespace Briefings.Rendering.Comparing;

/// <summary>Everything in a paragraph that another language could write as a given number: more than the paragraph states.</summary>
internal static class SaidNumbers
{
    // The years that the calendars of some languages differ by: Buddhist, Minguo, and the Japanese eras.
    private static readonly (string Sign, int Years)[] s_eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", 1911), ("民国", 1911)];
    private const int BuddhistYears = 543;

    public static void AddTo(HashSet<string> said, Paragraph paragraph, string language)
    {
        foreach (var number in NumberReader.Read(paragraph, language, []))
        {
            said.Add(StatedKeys.Number(number.Value));
            said.Add(StatedKeys.Number(number.Value * GluedMagnitudes.Of(paragraph, number.Place, language)));
        }

        foreach (var phone in PhoneReader.Read(paragraph))
            said.Add(StatedKeys.Phone(paragraph, phone));
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            var token = paragraph.Tokens[i];
            switch (token.Kind)
            {
                case TextTokenKind.Number:
                    AddDigits(said, AsciiDigits(token.Text), paragraph, i);
                    if (GluedMagnitudes.Of(paragraph, new FactSpan(paragraph.Index, token.Offset, token.Text.Length), language) is not 1 and var magnitude
                        && decimal.TryParse(AsciiDigits(token.Text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits))
                        said.Add(StatedKeys.Number(digits * magnitude));
                    break;
                case TextTokenKind.Word:
                    AddWord(said, token);
                    break;
                case TextTokenKind.Ideographs:
                    foreach (var value in IdeographicNumbers.Read(token.Text))
                        said.Add(StatedKeys.Number(value));
                    break;
            }
        }
    }

    /// <summary>The same digits and points in ASCII.</summary>
    public static string AsciiDigits(string text) => System.Text.Ascii.IsValid(text)
        ? text
        : string.Concat(text.Select(sign => char.IsDigit(sign) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(sign)) : sign is '，' or '、' or '٬' ? ',' : '.'));

    /// <summary>Whether digits end in a point and zeros: 9.0.</summary>
    public static bool IsPointed(string digits) =>
        digits.IndexOfAny(['.', ',']) is > 0 and var point && point < digits.Length - 1 && digits.AsSpan(point + 1).IndexOfAnyExcept('0') < 0 && digits.Length - point - 1 < 3;

    private static void AddDigits(HashSet<string> said, string digits, Paragraph paragraph, int at)
    {
        // Parts of a version, a score or a time are numbers elsewhere; separators may group or part.
        foreach (var part in digits.Split('.', ','))
            Add(said, part);
        Add(said, digits.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal));
        Add(said, digits.Replace(',', '.'));
        if (IsPointed(digits) && decimal.TryParse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pointed))
            said.Add(StatedKeys.Pointed(pointed));
        if (digits.Count(sign => sign is '.' or ',') > 1)
            said.Add(StatedKeys.Version(digits.Replace(',', '.')));
        if (digits.Length <= 3 && GroupsFrom(paragraph, at) is { Length: > 3 } grouped)
            Add(said, grouped);
        if (digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            AddOtherYears(said, paragraph, at, year);
    }

    private static void AddOtherYears(HashSet<string> said, Paragraph paragraph, int at, int year)
    {
        if (year is > 2400 and < 2700)
            said.Add(StatedKeys.Number(year - BuddhistYears));
        if (year > 200)
            return;
        foreach (var (sign, years) in s_eras)
        {
            if (paragraph.At(at - 1).Text.EndsWith(sign, StringComparison.Ordinal))
                said.Add(StatedKeys.Number(year + years));
        }
    }

    // "90 000", also where the language does not write it so.
    private static string GroupsFrom(Paragraph paragraph, int at)
    {
        var digits = AsciiDigits(paragraph.Tokens[at].Text);
        for (var next = paragraph.At(++at); next.Kind == TextTokenKind.Number && next.Text.Length == 3; next = paragraph.At(++at))
            digits += AsciiDigits(next.Text);
        return digits;
    }

    private static void AddWord(HashSet<string> said, TextToken word)
    {
        if (EditionReader.Ordinal(word) is { } ordinal)
            said.Add(StatedKeys.Number(ordinal));
        if (EditionReader.Roman(word.Text) is { } roman)
            said.Add(StatedKeys.Number(roman));
        if (NumberWords.Small.TryGetValue(word.Key, out var small))
            said.Add(StatedKeys.Number(small));
        for (var i = 0; i < word.Text.Length; i++)
        {
            var start = i;
            while (i < word.Text.Length && char.IsDigit(word.Text[i]))
                i++;
            if (i > start)
                Add(said, AsciiDigits(word.Text[start..i]));
        }
    }

    private static void Add(HashSet<string> said, string digits)
    {
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            said.Add(StatedKeys.Number(value));
    }
}

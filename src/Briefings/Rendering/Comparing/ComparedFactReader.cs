using System.Globalization;
using Briefings.Content;
using Briefings.Facts;
using Briefings.Facts.Numbers;
using Briefings.Facts.Places;
using Briefings.Facts.Words;

namespace Briefings.Rendering.Comparing;

/// <summary>Reads the numbers, days and places that a paragraph states, by the readers that also link versions.</summary>
internal static class ComparedFactReader
{
    private const int ShortestOwnKey = 4;
    private const int HighestPointed = 1000;

    public static IEnumerable<ComparedFact> Read(Paragraph paragraph, string language, ArticleDate? date)
    {
        DayMention[] days = [.. DayReader.Read(paragraph, language, date)];
        FactSpan[] phones = [.. PhoneReader.Read(paragraph)];
        FactSpan[] taken = [.. days.Select(day => day.Place).Concat(UrlReader.Read(paragraph).Select(url => url.Place)).Concat(phones).Order()];
        return days.SelectMany(Day)
            .Concat(phones.Select(phone => new ComparedFact(StatedKind.Number, StatedKeys.Phone(paragraph, phone), phone, false)))
            .Concat(Numbers(paragraph, language, taken))
            .Concat(PlaceReader.Read(paragraph, language).Select(place => new ComparedFact(StatedKind.Place, StatedKeys.Place(place.Value), place.Place, true)));
    }

    private static IEnumerable<ComparedFact> Day(DayMention day)
    {
        yield return new ComparedFact(StatedKind.Day, StatedKeys.Day(day.MonthAndDay), day.Place, day.Start.Day is null);
        if (day.End != day.Start && day.End.Day is not null)
            yield return new ComparedFact(StatedKind.Day, StatedKeys.Day((day with { Start = day.End }).MonthAndDay), day.Place, false);
        if (day.YearStated && day.Start.Year is { } year)
            yield return new ComparedFact(StatedKind.Number, StatedKeys.Number(year), day.Place, day.Start.Day is not null);
    }

    private static IEnumerable<ComparedFact> Numbers(Paragraph paragraph, string language, FactSpan[] taken)
    {
        NumberMention[] numbers = [.. NumberReader.Read(paragraph, language, taken)];
        foreach (var number in numbers)
        {
            var first = paragraph.At(paragraph.TokenAt(number.Place.Offset));
            if (number.Value != 0 && !(first.Kind == TextTokenKind.Word && NumberWords.IsOfOther(first.Key, language)))
            {
                var value = number.Value * GluedMagnitudes.Of(paragraph, number.Place, language);
                var isPointed = first.Kind == TextTokenKind.Number && SaidNumbers.IsPointed(SaidNumbers.AsciiDigits(first.Text)) && value < HighestPointed;
                yield return new ComparedFact(
                    StatedKind.Number, isPointed ? StatedKeys.Pointed(value) : StatedKeys.Number(value), number.Place, !isPointed && IsOftenWord(value))
                {
                    Digits = first.Kind == TextTokenKind.Number && !isPointed ? Grouped(first.Text) ?? Other(first) : null,
                };
            }
        }

        FactSpan[] all = [.. taken.Concat(numbers.Select(number => number.Place)).Order()];
        var (next, end) = (0, 0);
        foreach (var token in paragraph.Tokens)
        {
            for (; next < all.Length && all[next].Offset < token.End; next++)
                end = Math.Max(end, all[next].End);
            // A word may hold digits too: COVID-19, v9.
            if (token.Kind == TextTokenKind.Number && !IsInCode(paragraph, token) && end <= token.Offset
                && Other(token, GluedMagnitudes.Of(paragraph, new FactSpan(paragraph.Index, token.Offset, token.Text.Length), language)) is { } key)
                yield return new ComparedFact(StatedKind.Number, key, new FactSpan(paragraph.Index, token.Offset, token.Text.Length), key.Length < "n:".Length + ShortestOwnKey);
        }
    }

    // A telephone number, a document's number: +32-484-082, 15/4403.
    private static bool IsInCode(Paragraph paragraph, TextToken token) =>
        IsJoint(paragraph.Text, token.Offset - 1, token.Offset - 2) || IsJoint(paragraph.Text, token.End, token.End + 1);

    private static bool IsJoint(string text, int at, int beyond) =>
        at >= 0 && at < text.Length && (text[at] == '+' || (text[at] is '-' or '/' or '_' && beyond >= 0 && beyond < text.Length && char.IsLetterOrDigit(text[beyond])));

    // 90,000 is a decimal where the language groups with points, and may be meant as in English.
    private static string? Grouped(string text) => SaidNumbers.AsciiDigits(text) is var digits && digits.Split('.', ',') is [{ Length: <= 3 }, { Length: 3 }]
        && int.TryParse(digits.Remove(digits.Length - 4, 1), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? StatedKeys.Number(value)
            : null;

    // Years, versions, times and what belongs to a name.
    private static string? Other(TextToken token, decimal magnitude = 1)
    {
        var digits = SaidNumbers.AsciiDigits(token.Text).Replace(',', '.');
        if (digits.Count(sign => sign == '.') > 1)
            return StatedKeys.Version(digits);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value != 0
            ? StatedKeys.Number(value * magnitude)
            : null;
    }

    /// <summary>Numbers that languages often write as a word: up to twelve, tens, and few hundreds, thousands or millions.</summary>
    private static bool IsOftenWord(decimal value)
    {
        if (value != decimal.Truncate(value))
            return value is 0.5m or 1.5m or 2.5m;
        var zeros = 0;
        for (; value > 0 && value % 10 == 0; value /= 10)
            zeros++;
        return value <= 10 || (zeros == 0 && value is 11 or 12 or 15);
    }
}

using System.Collections.Immutable;
using System.Globalization;

namespace Briefings.Templating.Cultures;

/// <summary>Makes a culture of the fields of its line, in the order <c>make-cultures.py</c> names them.</summary>
internal static class CultureReader
{
    public static Culture Read(string[] fields) => new(
        Items(fields[0]),
        Items(fields[1]),
        Items(fields[2]),
        Items(fields[3]),
        Items(fields[4]),
        Items(fields[5]),
        Items(fields[6]),
        fields[7],
        fields[8],
        Numbers(fields.AsSpan(9)));

    private static ImmutableArray<string> Items(string field) => [.. field.Split('|')];

    private static NumberFormatInfo Numbers(ReadOnlySpan<string> fields)
    {
        var (signs, sizes) = (fields[0].Split('|'), fields[1].Split('|').Select(Number).ToArray());
        var (places, currency) = (fields[2].Split('|'), fields[3].Split('|'));
        return NumberFormatInfo.ReadOnly(new NumberFormatInfo
        {
            NumberDecimalSeparator = signs[0],
            NumberGroupSeparator = signs[1],
            NegativeSign = signs[2],
            NumberGroupSizes = sizes,
            PercentSymbol = signs[3],
            PercentDecimalSeparator = signs[0],
            PercentGroupSeparator = signs[1],
            PercentGroupSizes = sizes,
            PercentPositivePattern = Choose(places[0], 2, 1, 3, 0),
            PercentNegativePattern = Choose(places[0], 2, 1, 7, 0),
            CurrencySymbol = currency[0],
            CurrencyDecimalDigits = Number(currency[1]),
            CurrencyDecimalSeparator = signs[0],
            CurrencyGroupSeparator = signs[1],
            CurrencyGroupSizes = sizes,
            CurrencyPositivePattern = Number(places[1]),
            CurrencyNegativePattern = Choose(places[1], 1, 5, 9, 8),
        });
    }

    /// <summary>.NET's number of a pattern whose sign is before, after, before with a space or after with one.</summary>
    private static int Choose(string place, params ReadOnlySpan<int> patterns) => patterns[Number(place)];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}

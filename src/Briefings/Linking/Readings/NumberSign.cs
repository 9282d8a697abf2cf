using System.Collections.Immutable;
using System.Globalization;
using Briefings.Facts.Numbers;
using Briefings.Linking.Anchors;

namespace Briefings.Linking.Readings;

/// <summary>A number of a text as it is compared with those of another.</summary>
/// <param name="Place">Among the text's anchors.</param>
/// <param name="Digits">Stands for its digits without the point, and without zeros at either end: 1.5 and 1500 have the same.</param>
/// <param name="Value">Not a number where it is none.</param>
/// <param name="Measure">What is to be compared of its unit; null where it has none.</param>
/// <param name="MayConvert">Whether it is a length or mass, which is written in several units.</param>
internal readonly record struct NumberSign(int Place, int Digits, double Value, string? Measure, bool MayConvert)
{
    /// <param name="anchors">Of a text.</param>
    /// <param name="digits">Of the anchor at a place, as <see cref="DigitsOf"/> of its key are numbered.</param>
    public static ImmutableArray<NumberSign> In(ImmutableArray<Anchor> anchors, Func<int, int> digits) =>
        [.. Enumerable.Range(0, anchors.Length).Where(place => anchors[place].Kind == AnchorKind.Number).Select(place => Of(place, anchors[place], digits(place)))];

    /// <param name="place">Among the text's anchors.</param>
    /// <param name="anchor">A number's.</param>
    /// <param name="digits">As <see cref="DigitsOf"/> of its key are numbered.</param>
    private static NumberSign Of(int place, Anchor anchor, int digits)
    {
        var value = double.TryParse(anchor.Key.AsSpan(2), CultureInfo.InvariantCulture, out var read) ? read : double.NaN;
        var measure = MeasureOf(anchor.Text);
        return new NumberSign(place, digits, value, measure, measure is { } unit && (unit == "pound" || !UnitNames.IsCurrency(unit)) && unit != "%");
    }

    /// <summary>The digits of a number's key, without the point and without zeros at either end.</summary>
    public static string DigitsOf(string key) => key[2..].Trim('0', '.').Replace(".", "", StringComparison.Ordinal);

    private static string? MeasureOf(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? UnitNames.Measure(text[(space + 1)..]) : null;
}

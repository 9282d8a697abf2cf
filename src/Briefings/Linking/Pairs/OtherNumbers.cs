using System.Globalization;
using Briefings.Facts.Numbers;
using Briefings.Linking.Anchors;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>Counts numbers that two texts have in place of each other's.</summary>
internal static class OtherNumbers
{
    // Miles, feet, pounds and acres, as translators convert them.
    private static readonly double[] s_conversions = [1.609, 0.3048, 0.4536, 0.4047, 2.54];
    private const double Rounding = 0.03;

    /// <param name="a">The first text, and for each of its anchors the place in the second, or -1.</param>
    /// <param name="b">The same the other way round.</param>
    public static (int Replaced, int Kept) Count((Profile Text, int[] Matches) a, (Profile Text, int[] Matches) b)
    {
        var (left, kept) = Missing(a);
        var (right, keptToo) = Missing(b);
        kept = Math.Max(kept, keptToo);
        if (right.Count == 0)
            return (0, kept);
        foreach (var number in left.ToArray())
        {
            if (right.FindIndex(other => AreSame(number, other)) is >= 0 and var at)
            {
                left.Remove(number);
                right.RemoveAt(at);
                kept++;
            }
        }

        return (Math.Min(left.Count, right.Count), kept);
    }

    private static (List<Anchor> Missing, int Kept) Missing((Profile Text, int[] Matches) side)
    {
        var missing = new List<Anchor>();
        var kept = 0;
        for (var i = 0; i < side.Matches.Length; i++)
        {
            if (side.Text.Anchors[i].Kind != AnchorKind.Number)
                continue;
            if (side.Matches[i] < 0)
                missing.Add(side.Text.Anchors[i]);
            else
                kept++;
        }

        return (missing, kept);
    }

    /// <summary>The same digits in another scale, whose word was not understood; or one length or mass in two units.</summary>
    private static bool AreSame(Anchor a, Anchor b)
    {
        if (HaveSameDigits(a.Key.AsSpan(2), b.Key.AsSpan(2)))
            return true;
        if (Unit(a) is null && Unit(b) is null)
            return false;
        var ratio = ValueOf(a) / ValueOf(b);
        return s_conversions.Any(factor => Math.Abs((ratio / factor) - 1) < Rounding || Math.Abs((ratio * factor) - 1) < Rounding);
    }

    private static string? Unit(Anchor number) =>
        number.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && UnitNames.Measure(number.Text[(space + 1)..]) is { } unit
        && (unit == "pound" || !UnitNames.IsCurrency(unit)) && unit != "%" ? unit : null;

    private static double ValueOf(Anchor number) => double.Parse(number.Key.AsSpan(2), CultureInfo.InvariantCulture);

    // Without the point, and without zeros at either end: 1.5 and 1500.
    private static bool HaveSameDigits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a.Trim("0.");
        b = b.Trim("0.");
        for (int i = 0, j = 0; ; i++, j++)
        {
            i += i < a.Length && a[i] == '.' ? 1 : 0;
            j += j < b.Length && b[j] == '.' ? 1 : 0;
            if (i >= a.Length || j >= b.Length)
                return i >= a.Length && j >= b.Length;
            if (a[i] != b[j])
                return false;
        }
    }
}

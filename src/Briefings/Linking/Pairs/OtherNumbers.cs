using System.Buffers;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

/// <summary>Counts numbers that two texts have in place of each other's.</summary>
internal static class OtherNumbers
{
    // Miles, feet, pounds and acres, as translators convert them.
    private static readonly double[] s_conversions = [1.609, 0.3048, 0.4536, 0.4047, 2.54];
    private const double Rounding = 0.03;

    public static (int Replaced, int Kept) Count(MatchedText a, MatchedText b)
    {
        var numbers = b.Sheet.Numbers;
        var rented = ArrayPool<NumberSign>.Shared.Rent(numbers.Length);
        var count = 0;
        foreach (var number in numbers)
        {
            if (b.Matches[number.Place] < 0)
                rented[count++] = number;
        }

        var right = rented.AsSpan(0, count);
        var (missing, kept, taken) = (0, 0, 0);
        foreach (var number in a.Sheet.Numbers)
        {
            if (a.Matches[number.Place] >= 0)
                kept++;
            else if (Take(number, ref right))
                taken++;
            else
                missing++;
        }

        ArrayPool<NumberSign>.Shared.Return(rented);
        return (Math.Min(missing, right.Length), Math.Max(kept, numbers.Length - count) + taken);
    }

    // The first that is the same is another's no more.
    private static bool Take(NumberSign number, ref Span<NumberSign> others)
    {
        for (var i = 0; i < others.Length; i++)
        {
            if (!AreSame(number, others[i]))
                continue;
            others[(i + 1)..].CopyTo(others[i..]);
            others = others[..^1];
            return true;
        }

        return false;
    }

    /// <summary>The same digits in another scale, whose word was not understood; or one length or mass in two units.</summary>
    private static bool AreSame(NumberSign a, NumberSign b)
    {
        if (a.Digits == b.Digits)
            return true;
        if (!a.MayConvert && !b.MayConvert)
            return false;
        var ratio = a.Value / b.Value;
        return s_conversions.Any(factor => Math.Abs((ratio / factor) - 1) < Rounding || Math.Abs((ratio * factor) - 1) < Rounding);
    }
}

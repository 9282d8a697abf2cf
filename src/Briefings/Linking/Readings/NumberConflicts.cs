using System.Collections.Immutable;
using Briefings.Facts;
using Briefings.Facts.Numbers;

namespace Briefings.Linking.Readings;

/// <summary>Compares counts of the same thing, where each text has one count of it: which belongs to which is then plain.</summary>
internal static class NumberConflicts
{
    private const decimal MostBeyond = 1.25m;
    private const decimal MostRounding = 0.05m;

    // Durations and ages come many to a text and belong to different things.
    private static readonly HashSet<string> Compared = ["countries", "people", "companies", "speakers", "projects"];

    public static IEnumerable<FactConflict> Read(Profile a, Profile b)
    {
        var counts = b.Counts.ToDictionary(number => number.Unit);
        foreach (var first in a.Counts.OrderBy(number => number.Unit, StringComparer.Ordinal))
        {
            if (!counts.TryGetValue(first.Unit, out var second) || Agree(first, second))
                continue;
            yield return new FactConflict(
                "number", first.Unit, a.Article, a.WordsAt(first.Place), first.Place, b.Article, b.WordsAt(second.Place), second.Place);
        }
    }

    // "Some 1,250" says no other thing than "1,250"; "over 10" is not 10, and may well be 11.
    private static bool Agree(NumberMention a, NumberMention b) =>
        (a.Value == b.Value && (a.Bound == b.Bound || (IsItself(a.Bound) && IsItself(b.Bound))))
        || IsWithin(a, b) || IsWithin(b, a);

    // Much more than ten is not called "over 10".
    private static bool IsWithin(NumberMention limited, NumberMention number) => IsItself(number.Bound) && limited.Bound switch
    {
        NumberBound.Over => number.Value > limited.Value && number.Value <= limited.Value * MostBeyond,
        NumberBound.Under => number.Value < limited.Value && number.Value * MostBeyond >= limited.Value,
        NumberBound.About => Math.Abs(number.Value - limited.Value) <= limited.Value * MostRounding,
        _ => false,
    };

    private static bool IsItself(NumberBound bound) => bound is NumberBound.Exact or NumberBound.About;

    /// <summary>The counts of a text that can be compared: one of each thing.</summary>
    public static ImmutableArray<NumberMention> CountsIn(TextFacts facts) =>
    [
        .. facts.Numbers
            .Where(number => Compared.Contains(number.Unit))
            .GroupBy(number => number.Unit)
            .Where(group => group.DistinctBy(number => (number.Value, number.Bound)).Count() == 1)
            .Select(group => group.First()),
    ];
}

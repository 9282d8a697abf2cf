using Briefings.Facts;

namespace Briefings.Linking;

/// <summary>Compares counts of the same thing, where each text has one count of it: which belongs to which is then plain.</summary>
internal static class NumberConflicts
{
    // Durations and ages come many to a text and belong to different things.
    private static readonly HashSet<string> Compared = ["countries", "people", "companies", "speakers", "projects"];

    public static IEnumerable<FactConflict> Read(Profile a, Profile b)
    {
        var counts = SingleCounts(b);
        foreach (var (unit, first) in SingleCounts(a).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!counts.TryGetValue(unit, out var second) || (first.Value == second.Value && first.Bound == second.Bound))
                continue;
            yield return new FactConflict(
                "number", unit, a.Article, a.WordsAt(first.Place), first.Place, b.Article, b.WordsAt(second.Place), second.Place);
        }
    }

    private static Dictionary<string, NumberMention> SingleCounts(Profile profile) =>
        profile.Facts.Numbers
            .Where(number => Compared.Contains(number.Unit))
            .GroupBy(number => number.Unit)
            .Where(group => group.DistinctBy(number => (number.Value, number.Bound)).Count() == 1)
            .ToDictionary(group => group.Key, group => group.First());
}

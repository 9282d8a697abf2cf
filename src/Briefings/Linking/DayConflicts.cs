using Briefings.Content;

namespace Briefings.Linking;

/// <summary>Compares the days on which two texts say that their event began and ended.</summary>
internal static class DayConflicts
{
    public static IEnumerable<FactConflict> Read(Profile a, Profile b)
    {
        if (a.Events.Main is not { } first || b.Events.Main is not { } second)
            yield break;
        if (Differ(first.Start, second.Start))
            yield return Make(a, first, first.Start!.Value, b, second, second.Start!.Value);
        if (Differ(first.End, second.End))
            yield return Make(a, first, first.End!.Value, b, second, second.End!.Value);
    }

    private static bool Differ(PartialDate? a, PartialDate? b) => a is { } first && b is { } second && first != second;

    private static FactConflict Make(
        Profile a, Statement first, PartialDate dayA, Profile b, Statement second, PartialDate dayB) =>
        new("date", first.Name, a.Article, dayA.ToString(), first.Place, b.Article, dayB.ToString(), second.Place);
}

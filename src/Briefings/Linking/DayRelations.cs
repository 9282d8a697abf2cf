namespace Briefings.Linking;

/// <summary>Compares the days of two texts.</summary>
internal static class DayRelations
{
    private const int SameNews = 2;
    private const int NearNews = 21;
    private const int LongestFollowUp = 60;

    public static DayRelation Of(Profile a, Profile b)
    {
        var apart = PairScores.DaysApart(a.Article, b.Article);
        if (apart <= SameNews)
            return DayRelation.Same;
        var days = DaysOf(a).ToArray();
        if ((apart is null || apart <= LongestFollowUp) && days.Any(b.Order.ContainsKey))
            return DayRelation.Same;
        if (apart is { } known)
            return known <= NearNews ? DayRelation.Near : DayRelation.Far;
        return days.Length > 0 && DaysOf(b).Any() ? DayRelation.Other : DayRelation.Unknown;
    }

    private static IEnumerable<string> DaysOf(Profile profile) =>
        profile.Anchors.Where(anchor => anchor.Kind == AnchorKind.Date).Select(anchor => anchor.Key);
}

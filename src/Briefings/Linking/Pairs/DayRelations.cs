using Briefings.Linking.Readings;

namespace Briefings.Linking.Pairs;

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
        if ((apart is null || apart <= LongestFollowUp) && a.DayKeys.Any(b.DayKeys.Contains))
            return DayRelation.Same;
        if (apart is { } known)
            return known <= NearNews ? DayRelation.Near : DayRelation.Far;
        return a.DayKeys.Length > 0 && b.DayKeys.Length > 0 ? DayRelation.Other : DayRelation.Unknown;
    }
}

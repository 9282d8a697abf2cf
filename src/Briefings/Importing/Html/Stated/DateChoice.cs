using Briefings.Content;

namespace Briefings.Importing.Html.Stated;

/// <summary>Chooses the day of publication among all that a page says: the surest place, and what other places agree with.</summary>
internal static class DateChoice
{
    private const int FirstYear = 1990;
    private const double Agreement = 0.06;

    /// <param name="latest">The last day that can be one; null for any.</param>
    /// <returns>From the likeliest on.</returns>
    public static List<(ArticleDate Date, StatedFact Fact)> Rank(IReadOnlyList<StatedFact> facts, StatedField field, string language, DateOnly? latest)
    {
        var read = facts.Where(fact => fact.Field == field)
            .Select(fact => (Fact: fact, Date: StatedDate.Read(fact.Value, language)))
            .Where(pair => pair.Date is { } date && date.Day.Year >= FirstYear && !(date.Day > latest))
            .Select(pair => (Date: pair.Date!.Value, pair.Fact)).ToList();
        return [.. read.Select(pair => (pair.Date, Fact: pair.Fact with { Trust = Math.Min(0.99, pair.Fact.Trust + (Agreeing(read, pair) * Agreement)) }))
            .OrderByDescending(pair => pair.Fact.Trust).ThenByDescending(pair => pair.Date.Time is null ? 0 : 1)];
    }

    private static int Agreeing(List<(ArticleDate Date, StatedFact Fact)> all, (ArticleDate Date, StatedFact Fact) one) =>
        all.Where(other => other.Date.Day == one.Date.Day && other.Fact.Rule != one.Fact.Rule).Select(other => other.Fact.Rule).Distinct().Count();
}

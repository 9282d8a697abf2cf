using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Importing.Html.Stated;

namespace Briefings.Importing.Html.Choices;

/// <summary>Chooses the day of publication among all that a page says: the surest place, and what other places agree with.</summary>
internal static class DateChoice
{
    private const int FirstYear = 1990;
    private const double Agreement = 0.06;
    private const double Highest = 0.97;
    private const double Weighty = 0.8;
    private const double Shown = 0.9;

    // Hawaii and New Zealand in summer: newsrooms are ten hours behind UTC to thirteen before it.
    private const int Westernmost = 10;
    private const int Easternmost = 24 - 13;
    private const int Most = 2;
    private const double Sound = 0.8;
    private const double Doubtful = 0.25;

    private const string AgreeSign = "agree";
    private const string BesideSign = "beside";

    /// <summary>Says that the page calls the day one of publication, or of change.</summary>
    public const string LabelSign = "labelled";

    /// <param name="latest">The last day that can be one; null for any.</param>
    /// <returns>From the likeliest on.</returns>
    public static List<(ArticleDate Date, StatedFact Fact)> Rank(IReadOnlyList<StatedFact> facts, StatedField field, string language, DateOnly? latest)
    {
        var read = facts.Where(fact => fact.Field == field)
            .Select(fact => (Fact: fact, Date: StatedDate.Read(fact.Value, language)))
            .Where(pair => pair.Date is { } date && date.Day.Year >= FirstYear && !(date.Day > latest))
            .Select(pair => (Date: pair.Date!.Value, pair.Fact)).ToList();
        read = read.ConvertAll(pair => InOrderOfHead(read, pair));
        List<(ArticleDate Date, StatedFact Fact)> ranked = [.. read.Select(pair => (pair.Date, Fact: pair.Fact with { Trust = TrustOf(read, pair) }))
            .OrderByDescending(pair => pair.Fact.Trust).ThenByDescending(pair => IsShown(read, pair.Date.Day) ? 1 : 0).ThenByDescending(pair => pair.Date.Time is null ? 0 : 1)];
        if (ranked is not [var first, ..])
            return ranked;
        var best = InPagesZone(ranked, first) ?? first;
        var isChanged = field == StatedField.Date && facts.Any(fact => fact.Field == StatedField.Updated && StatedDate.Read(fact.Value, language)?.Day is { } changed && changed > best.Date.Day);
        var signs = SignsOf(read, best);
        var isClear = !isChanged && IsClear(signs);
        return [(best.Date, best.Fact with { Signs = [.. signs, ("changed", isChanged ? 1 : 0), ("clear", isClear ? 1 : 0)] }), .. ranked];
    }

    // "11/01/2021" on a German page: day and month are in the order that gives the day the head states.
    private static (ArticleDate Date, StatedFact Fact) InOrderOfHead(List<(ArticleDate Date, StatedFact Fact)> all, (ArticleDate Date, StatedFact Fact) one)
    {
        var day = one.Date.Day;
        if (day.Day > 12 || day.Day == day.Month || one.Date.Time is not null || StatedRules.IsForMachines(one.Fact.Rule) || one.Fact.Value.Any(char.IsLetter) || !one.Fact.Value.Contains('/', StringComparison.Ordinal))
            return one;
        var other = new DateOnly(day.Year, day.Day, day.Month);
        bool IsStated(DateOnly stated) => all.Exists(fact => fact.Date.Day == stated && StatedRules.IsForMachines(fact.Fact.Rule));
        return !IsStated(day) && IsStated(other) ? (new ArticleDate(other), one.Fact) : one;
    }

    // Seen by readers, stated in two more places or in one more and beside the title, and nothing is against it.
    private static bool IsClear(ImmutableArray<(string Sign, double Amount)> signs)
    {
        var isBeside = signs.Contains((BesideSign, 1));
        var isCertain = isBeside && signs.Contains((AgreeSign, Most));
        return signs.All(sign => sign.Sign switch
        {
            "shown" => sign.Amount > 0,
            AgreeSign => sign.Amount >= (isBeside ? 1 : Most),
            "another" => sign.Amount <= 0 || isCertain,
            "against" or "next day" or "night" or "doubt" => sign.Amount <= 0,
            _ => true,
        });
    }

    private static ImmutableArray<(string Sign, double Amount)> SignsOf(List<(ArticleDate Date, StatedFact Fact)> all, (ArticleDate Date, StatedFact Fact) one)
    {
        var day = one.Date.Day;
        var others = all.Where(other => other.Date.Day != day && (other.Fact.Trust >= Weighty || other.Fact.Rule == StatedRules.DayInAddress) && !IsOneMoment(one.Date, other.Date) && !IsElsewhere(other.Date, one.Date))
            .Select(other => other.Date.Day).Distinct().ToList();
        var isNight = one.Date is { Offset: not null, Time: { Hour: < 6 or >= 18 } };
        return
        [
            ("shown", IsShown(all, day) ? 1 : 0),
            (AgreeSign, Math.Min(Most, Agreeing(all, one) + (all.Exists(other => IsElsewhere(other.Date, one.Date)) ? 1 : 0))),
            ("against", others.Exists(other => Math.Abs(other.DayNumber - day.DayNumber) > 1) ? 1 : 0),
            ("next day", others.Exists(other => Math.Abs(other.DayNumber - day.DayNumber) == 1) ? 1 : 0),
            ("night", isNight ? 1 : 0),
            (LabelSign, all.Exists(other => other.Date.Day == day && other.Fact.Signs.Any(sign => sign.Sign == LabelSign)) ? 1 : 0),
            ("address", all.Exists(other => other.Date.Day == day && other.Fact.Rule == StatedRules.DayInAddress) ? 1 : 0),
            (BesideSign, all.Exists(other => other.Date.Day == day && other.Fact.Rule == StatedRules.DateNearTitle) ? 1 : 0),
            ("another", all.Exists(other => other.Date.Day != day && other.Fact.Rule == StatedRules.DateNearTitle) ? 1 : 0),
            ("doubt", Math.Round(Math.Clamp((Sound - one.Fact.Trust) / Doubtful, 0, 1), 3)),
        ];
    }

    // A moment in UTC may be of the day before or behind the one that the page shows its readers.
    private static (ArticleDate Date, StatedFact Fact)? InPagesZone(List<(ArticleDate Date, StatedFact Fact)> ranked, (ArticleDate Date, StatedFact Fact) first)
    {
        if (first.Date.Offset != TimeSpan.Zero || first.Date.Time is null)
            return null;
        var isRead = ranked.Exists(other => other.Date.Day == first.Date.Day && other.Fact.Rule is StatedRules.DateNearTitle or StatedRules.DateNamed);
        foreach (var other in ranked)
        {
            if (IsElsewhere(first.Date, other.Date) && (IsOneMoment(first.Date, other.Date) || (!isRead && other.Fact.Rule != StatedRules.DateElsewhere)))
                return (other.Date, other.Fact with { Trust = Math.Max(other.Fact.Trust, Shown) });
        }

        return null;
    }

    // A moment in UTC, and the day it is where the page is read.
    private static bool IsElsewhere(ArticleDate moment, ArticleDate day) =>
        moment is { Offset: { Ticks: 0 }, Time: { Hour: var hour } } && day.Offset != TimeSpan.Zero
        && (day.Day.DayNumber - moment.Day.DayNumber) switch { 1 => hour >= Easternmost, -1 => hour < Westernmost, _ => false };

    private static bool IsOneMoment(ArticleDate one, ArticleDate other) =>
        one is { Time: { } time, Offset: { } offset } && other is { Time: { } otherTime, Offset: { } otherOffset }
        && one.Day.ToDateTime(time) - offset == other.Day.ToDateTime(otherTime) - otherOffset;

    private static double TrustOf(List<(ArticleDate Date, StatedFact Fact)> all, (ArticleDate Date, StatedFact Fact) one)
    {
        var isShown = all.Exists(other => other.Date.Day == one.Date.Day && other.Fact.Rule != one.Fact.Rule) && IsShown(all, one.Date.Day);
        return Math.Min(isShown ? Highest : Highest - 0.02, one.Fact.Trust + (Agreeing(all, one) * Agreement));
    }

    // What one program wrote into two elements of the head is one statement; a reader sees the other.
    private static bool IsShown(List<(ArticleDate Date, StatedFact Fact)> all, DateOnly day) =>
        all.Exists(other => other.Date.Day == day
            && other.Fact.Rule is StatedRules.TimeElement or StatedRules.DateNearTitle or StatedRules.DateNamed or StatedRules.DayInAddress);

    private static int Agreeing(List<(ArticleDate Date, StatedFact Fact)> all, (ArticleDate Date, StatedFact Fact) one) =>
        all.Where(other => other.Date.Day == one.Date.Day && other.Fact.Rule != one.Fact.Rule).Select(other => other.Fact.Rule).Distinct().Count();
}

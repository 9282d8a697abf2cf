using Briefings.Content;

namespace Briefings.Linking.Pairs;

/// <summary>The probability of each kind of link, from what two texts have in common; and what is done at which.</summary>
internal static class PairScores
{
    /// <summary>At and above it a link is accepted.</summary>
    public const double Accept = 0.97;

    /// <summary>At and above it a link is proposed to the curator.</summary>
    public const double Propose = 0.5;

    private const double OneForm = 0.95;
    private const double LeastWordingOfForm = 0.3;
    private const double WithoutFact = 0.9;
    private const double UnmarkedOnOtherDays = 4.5;

    /// <summary>The probability of what follows from one name: two reports that both name an event and its edition.</summary>
    public const double Named = 0.98;

    /// <summary>Without a look at rivals, which an archive may have.</summary>
    public static double OfTranslation(PairFeatures pair, int? daysApart) =>
        TranslationWeights.Chance(TranslationWeights.Sum(pair, daysApart), null);

    /// <summary>The same wording, or two renderings of one text: everything named, in one order, in one length.</summary>
    public static double OfReprint(PairFeatures pair)
    {
        var rendered = Math.Min(Math.Min(pair.CoverA, pair.CoverB), Math.Min(pair.Length, pair.Order + 0.05));
        var same = rendered >= 0.9 && pair.Paragraphs >= 0.8 && pair.Common >= 6 ? rendered : 0;
        // Nine of ten runs of words are enough for 0.996, four of five for 0.97.
        return LogOdds.ToProbability((20 * Math.Max(pair.Wording, same)) - 12.5 + (2 * DisagreementWeights.Of(pair.Disagreement)));
    }

    /// <summary>Without a fact that marks a happening, two texts share a sender, a place and a speaker: a link to propose at most.</summary>
    public static double OfEvent(PairFeatures pair, DayRelation days)
    {
        // People make news on many days: without a common day they mark none.
        var isMarked = pair.Facts > 0 || (days == DayRelation.Same && pair.Disagreement.PeopleKept > 1);
        var sum = SumOfEvent(Likeness(pair, days)) + (WeightOfForm(pair) * DisagreementWeights.Of(pair.Disagreement));
        if (isMarked)
            return LogOdds.ToProbability(sum);
        return Math.Min(LogOdds.ToProbability(days == DayRelation.Same ? sum : sum - UnmarkedOnOtherDays), WithoutFact);
    }

    /// <summary>What <see cref="OfEvent"/> is at most, whatever the two state in each other's place.</summary>
    public static double MostOfEvent(PairFeatures pair, DayRelation days) => LogOdds.ToProbability(SumOfEvent(Likeness(pair, days)));

    /// <summary>Whether texts whose days fit like that can be of one event at all: all that they could share is too little where the days are far apart.</summary>
    public static bool MayBeOfEvent(DayRelation days) => LogOdds.ToProbability(SumOfEvent(WeightOf(days))) >= Propose;

    private static double SumOfEvent(double likeness) => (24 * likeness) - 9.7;

    // The more words two texts of one language share, the more what differs says that one form was filled in twice.
    private static double WeightOfForm(PairFeatures pair) =>
        HaveOneForm(pair) ? 2.25 + (15 * Math.Max(0, pair.Wording - LeastWordingOfForm)) : 0;

    /// <summary>Two releases made from one form, by the facts that they do not share.</summary>
    public static bool AreOneFormOfTwo(PairFeatures pair) =>
        DisagreementWeights.Contradict(pair.Disagreement) && HaveOneForm(pair);

    // Two texts of one form with other facts in it are two matters: this month's figures and last month's.
    private static bool HaveOneForm(PairFeatures pair) =>
        pair.Wording >= LeastWordingOfForm || (pair.Wording == 0 && TranslationWeights.Chance(TranslationWeights.Sum(pair with { Disagreement = default }, null), null) >= OneForm);

    /// <summary>Days between two publications, or null where one is unknown.</summary>
    public static int? DaysApart(Article a, Article b) =>
        a.Date is { } first && b.Date is { } second ? Math.Abs(first.Day.DayNumber - second.Day.DayNumber) : null;

    private static double Likeness(PairFeatures pair, DayRelation days)
    {
        var cover = 0.5 + (0.5 * Math.Max(pair.CoverA, pair.CoverB));
        return (1 - Math.Exp(-pair.Distinctive / 2)) * cover * WeightOf(days);
    }

    private static double WeightOf(DayRelation days) => days switch
    {
        DayRelation.Same => 1.2,
        DayRelation.Unknown => 0.8,
        DayRelation.Near => 0.6,
        DayRelation.Other => 0.45,
        _ => 0.3,
    };
}

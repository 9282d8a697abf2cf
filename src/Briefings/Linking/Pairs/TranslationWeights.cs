namespace Briefings.Linking.Pairs;

/// <summary>What each figure of <see cref="TranslationFeatures"/> counts for the chance that two texts are translations.</summary>
/// <remarks>
/// Fitted by <c>src/data/weights.py</c>, which says to what data and how; the weights of the days, and what differs in Latin letters, are set by hand (records 21 and 43).
/// </remarks>
internal static class TranslationWeights
{
    /// <summary>A greater lead counts no more.</summary>
    public const double MostLead = 6;

    private const double Start = -3.944;
    private const double StartInLatin = -6.334;

    // Real archives have harder rivals than the sample: follow-ups, and what one author writes on one subject.
    private const double Caution = 0.35;

    // The sum counts about two thirds in the chance.
    private const double Against = 1.5;
    // Of the translations that are accepted, one in a hundred shares less (record 43): one name or month that two short texts of one day
    // share says nothing, though it is all that they have.
    private const double Enough = 4.5;
    private const double TooLittle = 2.5;

    // Reports of one event by several papers share names, numbers and the day as translations do, and in Latin letters all names are seen:
    // there the order counts more, and the day less.
    private static readonly (string Figure, double Weight, double InLatin)[] s_weights =
    [
        ("sounds, share", 0.475, 0.475),
        ("sounds, weight", 0.319, 0.319),
        ("sounds at their place", 3.86, 3.86),
        ("sounds, spread", 0.083, 0.083),
        ("anchors, cover", 4.711, 4.711),
        ("anchors, order", 0.397, 3.397),
        ("length", -2.096, -2.096),
        ("paragraphs", -0.64, -0.64),
        ("published within 3 days", 1.8, 0.9),
        ("published 4 days apart or more", -2.0, -2.0),
        ("published 11 days apart or more", -1.2, -1.2),
    ];

    /// <summary>The figures of two texts, weighed: higher for what is likelier.</summary>
    public static double Sum(PairFeatures pair, int? daysApart)
    {
        var figures = TranslationFeatures.Of(pair, daysApart);
        var sum = pair.AreInLatin ? StartInLatin : Start;
        for (var i = 0; i < figures.Length; i++)
            sum += (pair.AreInLatin ? s_weights[i].InLatin : s_weights[i].Weight) * figures[i];
        return sum + (Against * DisagreementWeights.Of(pair.Disagreement)) - (TooLittle * Math.Max(0, Enough - pair.Shared - pair.Sounds.Near));
    }

    /// <summary>The probability that two texts are translations at most, whatever rivals they have.</summary>
    public static double MostChance(double sum) => Math.Max(Chance(sum, MostLead), Chance(sum, null));

    /// <summary>The probability that two texts are translations.</summary>
    /// <param name="lead">How much greater the sum is than that of the best rival; null where there is none.</param>
    public static double Chance(double sum, double? lead) => LogOdds.ToProbability(lead is { } ahead
        ? -0.862 - Caution + (0.511 * sum) + (0.644 * Math.Clamp(ahead, -MostLead, MostLead))
        : -0.862 - Caution + 2.774 + ((0.511 + 0.232) * sum));
}

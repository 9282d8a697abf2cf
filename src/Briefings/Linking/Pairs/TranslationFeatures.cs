namespace Briefings.Linking.Pairs;

/// <summary>What two texts have in common, as the figures that the chance of a translation is computed from.</summary>
internal static class TranslationFeatures
{
    /// <summary>In the order of <see cref="TranslationWeights"/>.</summary>
    public static double[] Of(PairFeatures pair, int? daysApart) =>
    [
        Math.Log(0.01 + Math.Min(0.3, pair.Sounds.Share)),
        Math.Log(1 + pair.Sounds.Near),
        pair.Sounds.Near / (1 + pair.Sounds.Near + pair.Sounds.Far),
        pair.Sounds.Spread,
        pair.Symmetric,
        // One shared name is always in order.
        pair.AreInLatin ? pair.Order * pair.Shared / (pair.Shared + 1.0) : pair.Order,
        Difference(pair.Length),
        Difference(pair.Paragraphs),
        daysApart <= 3 ? 1 : 0,
        daysApart > 3 ? 1 : 0,
        daysApart > 10 ? 1 : 0,
    ];

    private static double Difference(double ratio) => ratio <= 0 ? 1.5 : Math.Min(1.5, -Math.Log(ratio));
}

namespace Briefings.Linking.Pairs;

/// <summary>Between sums of weights and probabilities.</summary>
internal static class LogOdds
{
    private const double Surest = 0.9999;

    public static double ToProbability(double sum) => 1 / (1 + Math.Exp(-sum));

    public static double From(double probability)
    {
        var p = Math.Clamp(probability, 1 - Surest, Surest);
        return Math.Log(p / (1 - p));
    }
}

namespace Briefings.Linking.Lexicons;

/// <summary>What the words of two texts count for the chance that they are translations, in logits.</summary>
/// <remarks>Fitted by <c>src/data/lexicon.py</c>, which says to what data and how.</remarks>
internal static class LexiconWeights
{
    // The words of a text are not independent: their sum is divided by the root of their number.
    private const double OfSum = 1.31;
    private const double OfCount = 0.24;
    private const double Spread = 4;

    // Subtracted from what speaks for a translation, because texts of one archive share more words than those of the fit.
    private const double Caution = 0.7;
    private const int FewestShared = 3;

    /// <summary>Above zero for what speaks for a translation.</summary>
    public static double Of(LexiconMatch match)
    {
        var evidence = ((OfSum * match.Sum) + (OfCount * match.Count)) / Math.Sqrt(match.Count + Spread);
        if (evidence <= 0)
            return evidence;
        return match.Shared.Length < FewestShared ? 0 : Math.Max(0, evidence - Caution);
    }
}

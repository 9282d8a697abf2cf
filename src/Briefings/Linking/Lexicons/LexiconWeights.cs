namespace Briefings.Linking.Lexicons;

/// <summary>What the words of two texts count for the chance that they are translations, in logits.</summary>
/// <remarks>Fitted by <c>src/data/lexicon.py</c>, which says to what data and how.</remarks>
internal static class LexiconWeights
{
    // The words of a text are no independent signs: their sum is taken by the root of their number.
    private const double OfSum = 1.30;
    private const double OfCount = 0.22;
    private const double Spread = 4;

    // An archive's next text is like its last ones, and what is learned is of them.
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

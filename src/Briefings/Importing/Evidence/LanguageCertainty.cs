using Briefings.Configuration;
using Briefings.Language;

namespace Briefings.Importing.Evidence;

/// <summary>How likely it is that a text is in the language that was found for it.</summary>
internal static class LanguageCertainty
{
    /// <summary>Of a language that is stated as well as found.</summary>
    public const double Agreed = 0.99;

    /// <summary>Of one that parts of the text speak against.</summary>
    public const double Mixed = 0.8;

    // A logistic regression on how far the runner-up is and how long the text is: src/data/confidence.md.
    private const double Constant = 0.40;
    private const double Lead = 7.29;
    private const double Length = 0.43;
    private const double LeadByLength = 2.29;
    private const int UsualLength = 100;
    private const int EnoughLength = 2000;
    private const double LeastLead = 0.5;

    /// <param name="found">The detector's: 0.5 and half of the lead over the next language.</param>
    /// <param name="length">Of the text, in characters.</param>
    public static double Of(double found, int length)
    {
        if (found is <= LeastLead or >= Certainty.Stated)
            return found;
        var (lead, size) = (2 * (found - LeastLead), Math.Log(Math.Clamp(length, 1, EnoughLength) / (double)UsualLength));
        return Math.Min(Agreed, 1 / (1 + Math.Exp(-Constant - (Lead * lead) - (Length * size) - (LeadByLength * lead * size))));
    }

    /// <summary>The language of a text, with its probability.</summary>
    public static (LanguageTag Language, double Confidence) Detect(string text)
    {
        var (language, confidence) = LanguageDetector.Detect(text);
        return (language, Of(confidence, text.Length));
    }

    /// <summary>The language of a text whose file may state one.</summary>
    /// <param name="stated">Null where nothing does. It decides where the text says too little.</param>
    public static (LanguageTag Language, double Confidence) Detect(string text, string? stated)
    {
        var (language, confidence) = Detect(text);
        if (!LanguageTag.TryParse(stated?.Replace('_', '-'), out var tag))
            return (language, confidence);
        return confidence < Certainty.Asked ? (LanguageTag.Parse(tag.Primary), Certainty.Asked)
            : tag.Primary == language.Primary ? (language, Math.Max(confidence, Agreed))
            : (language, confidence);
    }
}

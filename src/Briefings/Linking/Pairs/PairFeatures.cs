using Briefings.Linking.Sounds;

namespace Briefings.Linking.Pairs;

/// <summary>What two texts have in common, as shares from 0 to 1.</summary>
/// <param name="Common">Weight of all shared anchors together.</param>
/// <param name="Distinctive">The same of what distinguishes one happening from another: contacts and topic words count little.</param>
/// <param name="CoverA">The share of what the first text would have to say that the second says too.</param>
/// <param name="CoverB">The same the other way round.</param>
/// <param name="Order">How much of what is shared is in the same order.</param>
/// <param name="Length">The shorter text's length as a share of the longer one's.</param>
/// <param name="Paragraphs">The same of the paragraph counts.</param>
/// <param name="Wording">Shared runs of words; only within one language.</param>
/// <param name="Sounds">Words that sound alike; only of two languages.</param>
internal readonly record struct PairFeatures(
    double Common, double Distinctive, double CoverA, double CoverB, double Order, double Length, double Paragraphs, double Wording,
    SoundMatch Sounds)
{
    /// <summary>What the two state in each other's place.</summary>
    public Disagreement Disagreement { get; init; }

    /// <summary>Neither text is in another script than the Latin one.</summary>
    public bool AreInLatin { get; init; }

    /// <summary>How many anchors both have.</summary>
    public int Shared { get; init; }

    /// <summary>How many facts both state that few other texts of one sender would: numbers, days, identifiers, quotations.</summary>
    public int Facts { get; init; }

    /// <summary>The two covers as one: low when either is.</summary>
    public double Symmetric => CoverA + CoverB == 0 ? 0 : 2 * CoverA * CoverB / (CoverA + CoverB);
}

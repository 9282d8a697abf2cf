namespace Briefings.Benchmarks.Names;

/// <summary>
/// Below which probability nothing is stated, in thousandths, however many are right above it: the last of those that are stated would be wrong far too
/// often. The same in all languages: a right name costs as many wrong ones in each.
/// </summary>
/// <param name="Person">Of people of several words.</param>
/// <param name="OnePerson">Of people of one word.</param>
/// <param name="Organization">Of organizations.</param>
/// <param name="Body">Of organizations of several words with one such as ministry.</param>
internal sealed record LeastLimits(int Person, int OnePerson, int Organization, int Body)
{
    /// <summary>What ships; chosen by what <c>names cross</c> shows of documents and of whole sources that neither model nor fit has seen.</summary>
    public static LeastLimits Chosen { get; } = new(830, 870, 820, 750);

    /// <summary>Of a language whose own texts are too few and too old to measure anything.</summary>
    public static LeastLimits OfThin { get; } = new(950, 950, 950, 950) { StatesOneWord = false };

    /// <summary>Whether names of one word are stated at all.</summary>
    public bool StatesOneWord { get; init; } = true;

    public static LeastLimits Of(string language) => LearningPlan.Of(language).IsThin ? OfThin : Chosen;
}

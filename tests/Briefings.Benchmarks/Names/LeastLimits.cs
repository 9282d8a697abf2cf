namespace Briefings.Benchmarks.Names;

/// <summary>Below which probability nothing is stated, in thousandths, however many are right above it: the last of those that are stated would be wrong far too often.</summary>
/// <param name="Several">Of names of several words.</param>
/// <param name="OnePerson">Of people of one word.</param>
/// <param name="OneOrganization">Of organizations of one word.</param>
/// <param name="Body">Of organizations with a word such as ministry.</param>
internal sealed record LeastLimits(int Several, int OnePerson, int OneOrganization, int Body)
{
    private const int None = 1000;

    /// <summary>What ships; chosen by what <c>names cross</c> shows of whole sources that neither model nor fit has seen.</summary>
    public static LeastLimits Chosen { get; } = new(800, 800, 850, 750);

    /// <summary>Of a language whose own texts are too few and too old to measure anything.</summary>
    public static LeastLimits OfThin { get; } = new(950, None, None, None);

    public static LeastLimits Of(string language) => LearningPlan.Of(language).IsThin ? OfThin : Chosen;
}

namespace Briefings.Importing.Html.Stated;

/// <summary>How sure a stated fact is, by its trust.</summary>
internal static class StatedConfidence
{
    private const double Asked = 0.75;

    public static (double Confidence, bool IsInferred) Of(StatedFact fact) => (Math.Min(0.95, fact.Trust), fact.Trust < Asked);
}

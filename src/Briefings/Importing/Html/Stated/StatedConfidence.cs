namespace Briefings.Importing.Html.Stated;

/// <summary>How sure a stated fact is, by its trust.</summary>
internal static class StatedConfidence
{
    private const double Asked = 0.75;
    private const double Certain = 0.97;

    // Days and authors are stated wrongly by the pages themselves more often than titles, sites and addresses are.
    public static (double Confidence, bool IsInferred) Of(StatedFact fact) => (
        Math.Min(0.98, fact.Trust),
        fact.Trust < (fact.Field is StatedField.Date or StatedField.Updated or StatedField.Author ? Certain : Asked));
}

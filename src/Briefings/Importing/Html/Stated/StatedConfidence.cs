using Briefings.Importing.Evidence;
using Briefings.Importing.Evidence.Confidence;

namespace Briefings.Importing.Html.Stated;

/// <summary>How sure a stated fact is: by the place it is stated at and by the signs beside it, where they were weighed, else by its trust.</summary>
internal static class StatedConfidence
{
    private const double Asked = 0.75;
    private const double Highest = 0.995;

    // Days and authors are stated wrongly by the pages themselves more often than titles, sites and addresses are.
    public static (double Confidence, bool IsInferred) Of(StatedFact fact)
    {
        if (!fact.Signs.IsEmpty)
            return Weighed(fact) is var sure ? (sure, sure < Certainty.Stated) : default;
        return (Math.Min(0.98, fact.Trust), fact.Trust < (fact.Field is StatedField.Date or StatedField.Updated or StatedField.Author ? Certainty.Stated : Asked));
    }

    private static double Weighed(StatedFact fact)
    {
        var field = "page " + NameOf(fact.Field);
        var odds = ConfidenceWeights.OfRule(field, fact.Rule, fact.Trust);
        foreach (var (sign, amount) in fact.Signs)
            odds += amount * ConfidenceWeights.Of(field, sign);
        return Math.Min(Highest, 1 / (1 + Math.Exp(-odds)));
    }

    private static string NameOf(StatedField field) => field switch
    {
        StatedField.Title => "title",
        StatedField.Date => "date",
        StatedField.Updated => "updated",
        StatedField.Author => "author",
        StatedField.Site => "source",
        _ => "originalUrl",
    };
}

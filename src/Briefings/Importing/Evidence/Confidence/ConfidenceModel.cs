namespace Briefings.Importing.Evidence.Confidence;

/// <summary>Says how likely a value of a field is right: the log-odds of its rule and signs, added up.</summary>
/// <remarks>Fit on labelled texts; <c>src/decisions/0018-confidence.md</c> has the data and how well it holds.</remarks>
internal sealed class ConfidenceModel(FieldSigns signs)
{
    // Nothing that was read from a text is quite certain.
    private const double Highest = 0.995;

    public double Of(FieldCandidate candidate)
    {
        var odds = ConfidenceWeights.OfRule(candidate.Field, candidate.Rule, candidate.Prior);
        foreach (var (sign, amount) in signs.Of(candidate))
            odds += amount * ConfidenceWeights.Of(candidate.Field, sign);
        return Math.Min(Highest, 1 / (1 + Math.Exp(-odds)));
    }

    /// <summary>The probability where the rule was fit; a rule that was not has judged itself.</summary>
    public double? Judge(FieldCandidate candidate) => ConfidenceWeights.Has(candidate.Field, candidate.Rule) ? Of(candidate) : null;

    /// <summary>The signs of a candidate that are there, by name.</summary>
    public IEnumerable<(string Sign, double Amount)> SignsOf(FieldCandidate candidate) => signs.Of(candidate).Where(sign => sign.Amount != 0);

    /// <summary>The likeliest of several candidates; the first of equals.</summary>
    public FieldCandidate? Best(IEnumerable<FieldCandidate> candidates) => candidates.OrderByDescending(candidate => Math.Round(Of(candidate), 9)).FirstOrDefault();
}

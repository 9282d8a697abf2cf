namespace Briefings.Importing.Documents;

/// <summary>What a document states of itself beside its text.</summary>
/// <param name="Text">As it is written there.</param>
/// <param name="Rule">Where, in words.</param>
/// <param name="Line">1-based, in the file.</param>
/// <param name="Reason">What the ledger says of the line.</param>
internal sealed record OpenFact(string Text, string Rule, double Confidence, int Line, string Reason)
{
    /// <summary>Whether it is only a sign, which the curator is asked about.</summary>
    public bool IsInferred { get; init; }
}

namespace Briefings.Linking.Outcome;

/// <summary>One thing in two texts that speaks for or against a link.</summary>
/// <param name="Kind">What it is: <c>person</c>, <c>number</c>, <c>date</c>, <c>quote</c>, <c>edition</c> and so on.</param>
/// <param name="A">As the first text says it; null where it does not.</param>
/// <param name="B">As the second text says it; null where it does not.</param>
/// <param name="Supports">False when it contradicts.</param>
internal sealed record LinkEvidence(string Kind, string? A, string? B, bool Supports)
{
    /// <summary>The kind of two words that translate each other in the archive's linked texts.</summary>
    public const string Word = "word";

    /// <summary>In how many linked texts the two words co-occur in a paragraph; null for other kinds.</summary>
    public int? Texts { get; init; }
}

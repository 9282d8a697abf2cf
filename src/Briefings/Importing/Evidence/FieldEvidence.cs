using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Importing.Evidence;

/// <summary>Why a field has its value.</summary>
/// <param name="Field">The front matter key.</param>
/// <param name="Rule">The rule that read it, in words, as in <c>day of the dateline</c>.</param>
/// <param name="Place">The words it was read from.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Inferred">True when the text does not state it outright: the curator is asked.</param>
internal sealed record FieldEvidence(
    string Field, string Value, string Rule, SourceSpan Place, double Confidence, bool Inferred)
{
    /// <summary>What is at the place, of an inferred field.</summary>
    public string? Words { get; init; }

    /// <summary>What else the field could have been, the likeliest first.</summary>
    public ImmutableArray<FieldRival> Rivals { get; init; } = [];

    /// <summary>The signs that the confidence comes from, beside the rule.</summary>
    public ImmutableArray<(string Sign, double Amount)> Signs { get; init; } = [];
}

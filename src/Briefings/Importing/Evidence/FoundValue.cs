using System.Collections.Immutable;

namespace Briefings.Importing.Evidence;

/// <summary>What a rule read, and where.</summary>
/// <param name="Offset">In the source text.</param>
/// <param name="Rule">In words, as in <c>day of the dateline</c>.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Inferred">True when the text does not state it outright.</param>
internal sealed record FoundValue<T>(T Value, int Offset, int Length, string Rule, double Confidence, bool Inferred = false)
{
    /// <summary>The signs that the confidence comes from, where the rule has looked at them itself.</summary>
    public ImmutableArray<(string Sign, double Amount)> Signs { get; init; } = [];
}

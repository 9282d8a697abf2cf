namespace Briefings.Importing.Evidence;

/// <summary>A value that a rule read for a field, whether it was taken or not.</summary>
/// <param name="Field">The front matter key.</param>
/// <param name="Offset">In the source text.</param>
/// <param name="Prior">How sure the rule is by itself, 0 to 1.</param>
/// <param name="Inferred">True when the text does not state it outright.</param>
internal sealed record FieldCandidate(string Field, string Value, string Rule, int Offset, int Length, double Prior, bool Inferred);

using Briefings.Files;

namespace Briefings.Importing.Evidence;

/// <summary>A value that a field could have had instead.</summary>
/// <param name="Place">The words it was read from.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Reason">Why it lost, in words.</param>
internal sealed record FieldRival(string Value, string Rule, SourceSpan Place, double Confidence, string Reason);

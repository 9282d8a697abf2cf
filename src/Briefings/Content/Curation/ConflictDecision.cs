namespace Briefings.Content.Curation;

/// <summary>A curator's word about what two articles state differently; other words of either are another question.</summary>
/// <param name="Kind"><c>number</c>, <c>date</c> or <c>role</c>.</param>
/// <param name="Accepted">True when they do differ and readers see it; false when it is no difference.</param>
internal sealed record ConflictDecision(string Kind, StatedWords A, StatedWords B, bool Accepted);

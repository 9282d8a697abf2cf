namespace Briefings.Planning.Releases;

/// <summary>A link to another briefing that waits for the curator.</summary>
/// <param name="Kind">As in <c>sameEvent</c>.</param>
internal sealed record Proposal(string Kind, Briefing Other);

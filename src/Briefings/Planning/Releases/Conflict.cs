namespace Briefings.Planning.Releases;

/// <summary>A fact that another briefing states differently.</summary>
/// <param name="Words">As this briefing says it.</param>
/// <param name="Other">The briefing that differs.</param>
/// <param name="OtherWords">As that one says it.</param>
internal sealed record Conflict(string Words, Briefing Other, string OtherWords);

namespace Briefings.Linking.Outcome;

/// <summary>How near two articles came to a kind of link.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Needed">The score from which on it is accepted.</param>
/// <param name="Veto">What forbids the link whatever the score; null where nothing does.</param>
internal sealed record LinkVerdict(LinkKind Kind, double Score, double Needed, string? Veto);

using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking.Outcome;
using Briefings.Linking.Readings;

namespace Briefings.Linking;

/// <summary>Why two articles are linked, or are not.</summary>
/// <param name="Links">The links that there are between the two; empty where there is none.</param>
/// <param name="Verdicts">For each kind that the languages allow: how near it came.</param>
/// <param name="Evidence">Found in both, then what only one says (the other side null), then what contradicts.</param>
/// <param name="Conflicts">Facts that the two state differently.</param>
internal sealed record Explanation(
    Article A,
    Article B,
    ImmutableArray<Link> Links,
    ImmutableArray<LinkVerdict> Verdicts,
    ImmutableArray<LinkEvidence> Evidence,
    ImmutableArray<FactConflict> Conflicts);

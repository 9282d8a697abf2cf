using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content;

namespace Briefings.Planning.Releases;

/// <summary>Finds the links without a decision yet; only the curator is shown them.</summary>
internal static class ProposalFinder
{
    /// <returns>By article id; in the order of the notes.</returns>
    public static FrozenDictionary<string, ImmutableArray<Proposal>> Find(
        Archive archive, IReadOnlyDictionary<string, Briefing> briefings)
    {
        var decided = archive.Decisions.Links.Select(link => (link.Kind, link.A, link.B)).ToHashSet();
        var shown =
            from link in archive.Notes.Proposals
            where !decided.Contains((link.Kind, link.A, link.B))
            let a = briefings.GetValueOrDefault(link.A)
            let b = briefings.GetValueOrDefault(link.B)
            where a is not null && b is not null
            from pair in new[] { (link.A, Proposal: new Proposal(link.Kind, b)), (link.B, Proposal: new Proposal(link.Kind, a)) }
            select pair;
        return shown.GroupBy(pair => pair.Item1)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Proposal).ToImmutableArray(), StringComparer.Ordinal);
    }
}

using System.Collections.Immutable;

namespace Briefings.Content.Curation;

/// <summary>What the last linking of all texts found beyond the front matter, from <c>content/links.yml</c>.</summary>
/// <param name="Proposals">Links that wait for the curator.</param>
/// <param name="Conflicts">What linked articles state differently.</param>
internal sealed record LinkNotes(ImmutableArray<LinkProposal> Proposals, ImmutableArray<StatedConflict> Conflicts)
{
    public static LinkNotes None { get; } = new([], []);
}

using System.Collections.Immutable;

namespace Briefings.Content;

/// <summary>What the curator accepted or rejected, from <c>content/decisions.yml</c>.</summary>
/// <param name="Links">About pairs of articles.</param>
/// <param name="Fields">About single fields of one article.</param>
internal sealed record Decisions(ImmutableArray<LinkDecision> Links, ImmutableArray<FieldDecision> Fields)
{
    public static Decisions None { get; } = new([], []);
}

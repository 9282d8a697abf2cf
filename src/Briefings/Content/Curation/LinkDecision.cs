using Briefings.Files;

namespace Briefings.Content.Curation;

/// <summary>A curator's word about one link; it outlives a re-import because articles are named by their ids.</summary>
/// <param name="Kind">The link's kind in words, as in <c>translation</c>.</param>
/// <param name="A">The ordinally smaller article id.</param>
/// <param name="B">The ordinally larger article id.</param>
/// <param name="Accepted">False for rejected.</param>
internal sealed record LinkDecision(string Kind, string A, string B, bool Accepted)
{
    /// <summary>Where it is written down; no part of what it says.</summary>
    public SourceSpan Place { get; init; }

    public bool Equals(LinkDecision? other) =>
        other is not null && (Kind, A, B, Accepted) == (other.Kind, other.A, other.B, other.Accepted);

    public override int GetHashCode() => HashCode.Combine(Kind, A, B, Accepted);
}

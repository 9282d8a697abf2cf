using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Briefings.Content;

/// <summary>All content of a site, read and checked on its own; who belongs with whom comes later.</summary>
/// <param name="Articles">By path, ordinal.</param>
internal sealed record Archive(
    ImmutableArray<Article> Articles,
    FrozenDictionary<Slug, Event> Events,
    FrozenDictionary<Slug, Series> Series,
    Decisions Decisions)
{
    /// <summary>What the last linking found beyond the front matter.</summary>
    public LinkNotes Notes { get; init; } = LinkNotes.None;

    public static Archive Empty { get; } = new(
        [], FrozenDictionary<Slug, Event>.Empty, FrozenDictionary<Slug, Series>.Empty, Decisions.None);
}

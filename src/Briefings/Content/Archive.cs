using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content.Curation;
using Briefings.Content.Writing;

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

    /// <summary>The pages that the site's author wrote, by path, ordinal.</summary>
    public ImmutableArray<OwnPage> Pages { get; init; } = [];

    /// <summary>What the curator says of named subjects, by path, ordinal.</summary>
    public ImmutableArray<SubjectFile> Subjects { get; init; } = [];

    /// <summary>Whether every file of it could be read, so that what is not in it is not there.</summary>
    public bool IsComplete { get; init; } = true;

    public static Archive Empty { get; } = new(
        [], FrozenDictionary<Slug, Event>.Empty, FrozenDictionary<Slug, Series>.Empty, Decisions.None);
}

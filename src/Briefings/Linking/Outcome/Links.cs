using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Linking.Names;
using Briefings.Linking.Readings;

namespace Briefings.Linking.Outcome;

/// <summary>Who belongs with whom in an archive, and what they report.</summary>
/// <param name="Pairs">By kind, then by the two ids.</param>
/// <param name="Events">Every event that an article reports or announces: the curator's as they are, new ones as found.</param>
/// <param name="Series">The series of those events.</param>
/// <param name="EventsOfArticle">By article id.</param>
/// <param name="TranslationKeys">By article id; articles of one release share a key, a lone article has none.</param>
internal sealed record Links(
    ImmutableArray<Link> Pairs,
    ImmutableArray<Event> Events,
    ImmutableArray<Series> Series,
    FrozenDictionary<string, ImmutableArray<EventReference>> EventsOfArticle,
    FrozenDictionary<string, string> TranslationKeys)
{
    /// <summary>What linked articles state differently, by kind and place.</summary>
    public ImmutableArray<FactConflict> Conflicts { get; init; } = [];

    /// <summary>Names of several releases that their texts likely state.</summary>
    public ImmutableArray<ProposedName> Names { get; init; } = [];
}

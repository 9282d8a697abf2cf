using Briefings.Content;
using Briefings.Facts.Events;

namespace Briefings.Linking.Events;

/// <summary>One article's word about one event, or the curator's file of it.</summary>
/// <param name="Release">The release's number; -1 for the curator's file.</param>
/// <param name="Article">Null for the curator's file.</param>
/// <param name="Curated">Set for the curator's file.</param>
internal sealed record EventClaim(EventRole Role, EventStatement Statement, int Release, Article? Article, Event? Curated)
{
    /// <summary>For an issue that is recognized by its title: the name of its series.</summary>
    public string? SeriesName { get; init; }
}

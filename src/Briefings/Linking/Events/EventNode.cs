using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Facts.Events;

namespace Briefings.Linking.Events;

/// <summary>One event, with all that is said of it.</summary>
/// <param name="Claims">The curator's first, then by article id.</param>
internal sealed record EventNode(int Number, ImmutableArray<EventClaim> Claims)
{
    /// <summary>The curator's file, where there is one.</summary>
    public Event? Curated { get; } = Claims.Select(claim => claim.Curated).FirstOrDefault(known => known is not null);

    /// <summary>The names, folded and without editions.</summary>
    public ImmutableArray<string> Stems { get; } = [.. Claims.SelectMany(claim => claim.Statement.Stems).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A statement that knows the edition, if any does.</summary>
    public EventStatement Best { get; } = Claims.Select(claim => claim.Statement)
        .OrderByDescending(statement => statement.Edition is not null).ThenByDescending(statement => statement.Start is not null).First();
}

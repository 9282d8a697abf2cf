using System.Collections.Immutable;
using Briefings.Planning;

namespace Briefings.Rendering.Views;

/// <summary>What a page says of itself.</summary>
/// <param name="Title">Its own, without the site's.</param>
internal sealed record PageHead(string Title)
{
    /// <summary>Null for the site's.</summary>
    public string? Description { get; init; }

    /// <summary>The pages above it, the home page left out.</summary>
    public ImmutableArray<LinkView> Above { get; init; } = [];

    /// <summary>Its own, before that of its language.</summary>
    public Subject? FeedOf { get; init; }
}

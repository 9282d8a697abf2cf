using System.Collections.Immutable;
using System.Globalization;
using Briefings.Planning.Feeds;
using Briefings.Planning.Releases;
using Briefings.Rendering.Texts;

namespace Briefings.Rendering.Views.Pages;

/// <summary>What a page says of itself.</summary>
/// <param name="Title">Its own, without the site's.</param>
internal sealed record PageHead(string Title)
{
    /// <summary>Null for the site's.</summary>
    public string? Description { get; init; }

    /// <summary>Distinguishes its title from that of another kind of page; null where it is distinct.</summary>
    public string? Kind { get; init; }

    /// <summary>Which part of a long list it is, in words; null for the first.</summary>
    public string? Part { get; init; }

    /// <summary>The pages above it, the home page left out.</summary>
    public ImmutableArray<LinkView> Above { get; init; } = [];

    /// <summary>Its own feed, before that of its language; null where it has none.</summary>
    public Feed? Feed { get; init; }

    /// <summary>The head of one page of a list, distinguished from those of the others.</summary>
    public PageHead For(ListPart part, TextTable texts) => part.IsFirst
        ? this
        : this with { Part = texts.Fill("page_of", part.Number.ToString(CultureInfo.InvariantCulture), part.Count.ToString(CultureInfo.InvariantCulture)) };
}

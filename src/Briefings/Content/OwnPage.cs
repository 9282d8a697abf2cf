using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content.Writing;

namespace Briefings.Content;

/// <summary>A page of the site's own, as an imprint, in one language: a file of <c>content/pages</c>.</summary>
internal sealed record OwnPage
{
    /// <summary>Its file below <c>content/pages</c> without language and ending; versions share it.</summary>
    public required string Name { get; init; }

    public required LanguageTag Language { get; init; }

    public required string Title { get; init; }

    /// <summary>The last part of its address; null for that of its name.</summary>
    public Slug? Slug { get; init; }

    /// <summary>Whether the program's own menu shows it.</summary>
    public bool InMenu { get; init; }

    /// <summary>What the menu calls it.</summary>
    public string? MenuLabel { get; init; }

    /// <summary>The file of <c>templates/</c> that it is made with.</summary>
    public string? Template { get; init; }

    public string? Summary { get; init; }

    public bool NoIndex { get; init; }

    public bool Draft { get; init; }

    /// <summary>Former site-relative addresses that redirect here.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public FreeValues? Params { get; init; }

    public required string Body { get; init; }

    public ContentOrigin Origin { get; init; } = ContentOrigin.None;

    /// <summary>Its address below the language's home, without slashes at the ends.</summary>
    public string Address => Slug is { } slug ? Name[..(Name.LastIndexOf('/') + 1)] + slug.Value : Name;
}

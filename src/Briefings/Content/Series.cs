using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content.Writing;

namespace Briefings.Content;

/// <summary>Events that are editions of one another, as their file in <c>content/series</c> states it.</summary>
internal sealed record Series
{
    public required Slug Id { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>Other names of it, and former addresses, which begin with a slash.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Whether it has feeds, also where its kind has none.</summary>
    public bool Follow { get; init; }

    public string? Organizer { get; init; }

    /// <summary>The curator's notes, in Markdown.</summary>
    public string Body { get; init; } = "";

    public ContentOrigin Origin { get; init; } = ContentOrigin.None;
}

using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content.Writing;

namespace Briefings.Content;

/// <summary>Something that was or will be held, as its file in <c>content/events</c> states it.</summary>
internal sealed record Event
{
    public required Slug Id { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>The series that this is an edition of.</summary>
    public Slug? Series { get; init; }

    /// <summary>A year or an ordinal, as in <c>2025</c> or <c>12th</c>.</summary>
    public string? Edition { get; init; }

    public PartialDate? Start { get; init; }

    /// <summary>The last day, inclusive; null for a single day.</summary>
    public PartialDate? End { get; init; }

    public string? Place { get; init; }

    /// <summary>The larger event that this belongs to.</summary>
    public Slug? PartOf { get; init; }

    public string? Url { get; init; }

    /// <summary>Other names that articles use for it, and former addresses, which begin with a slash.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Whether it has feeds, also where its kind has none.</summary>
    public bool Follow { get; init; }

    /// <summary>For the site's own templates.</summary>
    public FreeValues? Params { get; init; }

    /// <summary>What was read from texts and is not confirmed yet: field to reason, as an article's import keeps it.</summary>
    public ImmutableSortedDictionary<string, string> Inferred { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The curator's notes, in Markdown.</summary>
    public string Body { get; init; } = "";

    public ContentOrigin Origin { get; init; } = ContentOrigin.None;
}

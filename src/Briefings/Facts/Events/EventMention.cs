using Briefings.Content;
using Briefings.Facts.Words;

namespace Briefings.Facts.Events;

/// <summary>An event that a text calls by name, with what the text says of it in the same breath.</summary>
/// <param name="Name">As the text spells it, with its edition.</param>
/// <param name="Stem">The name without edition, folded: the same for every edition of a series.</param>
/// <param name="Edition">A year or ordinal, or null.</param>
internal sealed record EventMention(string Name, string Stem, string? Edition, FactSpan Place)
{
    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    /// <summary>Where the text says when; null where it does not.</summary>
    public EventDayPlace? Day { get; init; }

    /// <summary>As the text spells it.</summary>
    public string? City { get; init; }

    public FactSpan? CityPlace { get; init; }

    /// <summary>The words that say that it will be held, or that something was held as a part of it.</summary>
    public FactSpan? Cue { get; init; }

    /// <summary>An issue of a newsletter or journal, which the title names.</summary>
    public bool IsIssue { get; init; }

    /// <summary>The text says that it will be held.</summary>
    public bool Announced { get; init; }

    /// <summary>The text says that what it reports was held as a part of this event.</summary>
    public bool IsWhole { get; init; }
}

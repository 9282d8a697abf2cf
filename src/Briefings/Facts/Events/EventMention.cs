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

    /// <summary>Initials and a number of which the text says that they are a conference or the like.</summary>
    public bool IsGathering { get; init; }

    /// <summary>For initials right behind a name, as in <c>27th Conference of the Parties (COP27)</c>: that name's stem.</summary>
    public string? FullStem { get; init; }

    /// <summary>The name is one of a conference or the like, as opposed to one with a version.</summary>
    public bool NamesGathering => IsGathering || EventWords.HaveHead(Stem);

    /// <summary>The text says that it will be held.</summary>
    public bool Announced { get; init; }

    /// <summary>The text says that what it reports was held as a part of this event.</summary>
    public bool IsWhole { get; init; }
}

using System.Collections.Immutable;
using System.Globalization;
using Briefings.Content;
using Briefings.Facts.Words;

namespace Briefings.Facts.Events;

/// <summary>An event as one article reports it, all its mentions taken together.</summary>
/// <param name="Name">As the article spells it, with its edition.</param>
/// <param name="Stems">The name without edition, and the other names that the article uses for it.</param>
internal sealed record EventStatement(string Name, ImmutableArray<string> Stems, string? Edition)
{
    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    public string? City { get; init; }

    /// <summary>Of the name, where it is first.</summary>
    public FactSpan Place { get; init; }

    /// <summary>A name with a version, as opposed to one with a word such as conference.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The edition, or the year where only that is known.</summary>
    public string? EditionKey => Edition ?? Start?.Year.ToString(CultureInfo.InvariantCulture) ?? End?.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Two mentions made one; what the first states is kept.</summary>
    public EventStatement With(EventMention mention) => this with
    {
        Stems = Stems.Contains(mention.Stem) ? Stems : Stems.Add(mention.Stem),
        Edition = Edition ?? mention.Edition,
        Start = Start ?? mention.Start,
        End = End ?? mention.End,
        City = City ?? mention.City,
    };

    public static EventStatement Of(EventMention mention) => new(mention.Name, [mention.Stem], mention.Edition)
    {
        Start = mention.Start,
        End = mention.End,
        City = mention.City,
        Place = mention.Place,
        IsNumbered = !mention.NamesGathering,
    };
}

using System.Collections.Immutable;
using Briefings.Facts.Events;
using Briefings.Facts.Names;
using Briefings.Facts.Numbers;
using Briefings.Facts.Words;

namespace Briefings.Facts;

/// <summary>What a text states, each with its place, in the order of the text.</summary>
internal sealed record TextFacts
{
    public static TextFacts None { get; } = new();

    /// <summary>People and organizations, the doubtful ones too; empty where the language has no model.</summary>
    public ImmutableArray<FoundName> Names { get; init; } = [];

    /// <summary>Those of them that are sure, mention by mention.</summary>
    public ImmutableArray<PersonMention> People { get; init; } = [];

    public ImmutableArray<Mention> Organizations { get; init; } = [];

    public ImmutableArray<Mention> Places { get; init; } = [];

    public ImmutableArray<DayMention> Dates { get; init; } = [];

    public ImmutableArray<Mention> Weekdays { get; init; } = [];

    public ImmutableArray<NumberMention> Numbers { get; init; } = [];

    public ImmutableArray<Mention> Quotes { get; init; } = [];

    public ImmutableArray<Mention> Urls { get; init; } = [];

    public ImmutableArray<Mention> Acronyms { get; init; } = [];

    public ImmutableArray<Mention> Topics { get; init; } = [];

    public ImmutableArray<EventMention> Events { get; init; } = [];

    /// <summary>What is stated in the title and in the paragraphs before one.</summary>
    /// <param name="paragraph">0 for the first of the body.</param>
    public TextFacts Before(int paragraph) => new()
    {
        Names = [.. Names.Where(name => name.Places[0].Paragraph < paragraph)],
        People = [.. People.Where(person => person.Place.Paragraph < paragraph)],
        Organizations = Before(Organizations, paragraph),
        Places = Before(Places, paragraph),
        Dates = [.. Dates.Where(day => day.Place.Paragraph < paragraph)],
        Weekdays = Before(Weekdays, paragraph),
        Numbers = [.. Numbers.Where(number => number.Place.Paragraph < paragraph)],
        Quotes = Before(Quotes, paragraph),
        Urls = Before(Urls, paragraph),
        Acronyms = Before(Acronyms, paragraph),
        Topics = Before(Topics, paragraph),
        Events = [.. Events.Where(named => named.Place.Paragraph < paragraph)],
    };

    private static ImmutableArray<Mention> Before(ImmutableArray<Mention> mentions, int paragraph) =>
        [.. mentions.Where(mention => mention.Place.Paragraph < paragraph)];
}

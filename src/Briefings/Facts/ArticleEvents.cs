using System.Collections.Immutable;
using Briefings.Facts.Events;
using Briefings.Facts.Words;

namespace Briefings.Facts;

/// <summary>The events that an article itself says it is about.</summary>
/// <param name="Main">What it reports; null when it names no event it could report.</param>
/// <param name="Whole">The larger event that the main one was a part of.</param>
/// <param name="Announced">What it says will be held.</param>
internal sealed record ArticleEvents(EventStatement? Main, EventStatement? Whole, ImmutableArray<EventStatement> Announced)
{
    private const int LastLeadParagraph = 1;

    public static ArticleEvents Of(TextFacts facts)
    {
        var mentions = facts.Events;
        var announced = ReadAnnounced(mentions);
        var main = ReadMain(mentions, announced) is { } named ? WithShortNames(named, facts) : null;
        var whole = mentions.FirstOrDefault(mention => mention.IsWhole && mention.Place.Paragraph <= LastLeadParagraph
            && (main is null || !main.Stems.Contains(mention.Stem)));
        return new ArticleEvents(main, main is null || whole is null ? null : Gather(whole, mentions), announced);
    }

    private static EventStatement? ReadMain(ImmutableArray<EventMention> mentions, ImmutableArray<EventStatement> announced)
    {
        foreach (var mention in mentions)
        {
            if (mention.Place.Paragraph > LastLeadParagraph || mention.Announced || mention.IsWhole
                || announced.Any(known => known.Stems.Contains(mention.Stem) && known.Edition == mention.Edition)
                || !CanBeMain(mention, mentions))
                continue;
            var statement = Gather(mention, mentions);
            if (statement.Edition is not null || statement.Start is not null || statement.End is not null)
                return statement;
        }

        return null;
    }

    /// <summary>With the acronyms of its name, in brackets behind it: <c>River Conservation Conference 2032 (RIVCON)</c>.</summary>
    private static EventStatement WithShortNames(EventStatement main, TextFacts facts)
    {
        foreach (var acronym in facts.Acronyms)
        {
            var stem = WordList.Key(acronym.Text);
            var named = facts.Events.Any(mention => main.Stems.Contains(mention.Stem) && mention.Place.Paragraph == acronym.Place.Paragraph
                && acronym.Place.Offset - mention.Place.End is 1 or 2
                && (EventWords.Abbreviates(stem, mention.Stem) || EventWords.AreInitials(stem, mention.Stem)));
            if (named && !main.Stems.Contains(stem))
                main = main with { Stems = main.Stems.Add(stem) };
        }

        return main;
    }

    /// <summary>A name with a version is what an article is about only where the title has it and the text repeats it.</summary>
    private static bool CanBeMain(EventMention mention, ImmutableArray<EventMention> mentions) =>
        mention.NamesGathering
            ? mention.Place.Paragraph <= 0 || mention.Start is not null
            : mention.IsIssue || mention.Place.Paragraph == FactSpan.Title
                && mentions.Count(other => other.Stem == mention.Stem && other.Edition == mention.Edition) > 1;

    /// <summary>All that the article says of the event under this name, and under a second name in its lead.</summary>
    private static EventStatement Gather(EventMention first, ImmutableArray<EventMention> mentions)
    {
        var statement = EventStatement.Of(first);
        var full = mentions.Where(mention => mention.FullStem is not null).Select(mention => (mention.Stem, mention.FullStem)).ToHashSet();
        foreach (var mention in mentions)
        {
            if (mention.Edition is not null && statement.Edition is not null && mention.Edition != statement.Edition)
                continue;
            if (EventWords.AreSame(mention.Stem, first.Stem) || IsSecondName(mention, first) || full.Contains((mention.Stem, first.Stem)) || full.Contains((first.Stem, mention.Stem)))
                statement = statement.With(mention);
        }

        return statement;
    }

    private static bool IsSecondName(EventMention mention, EventMention first) =>
        mention.Place.Paragraph <= LastLeadParagraph
        && (EventWords.Abbreviates(first.Stem, mention.Stem) || EventWords.Abbreviates(mention.Stem, first.Stem));

    /// <summary>One for a sentence: names that are announced together are one gathering.</summary>
    private static ImmutableArray<EventStatement> ReadAnnounced(ImmutableArray<EventMention> mentions)
    {
        var announced = ImmutableArray.CreateBuilder<EventStatement>();
        var last = (Paragraph: -2, End: 0);
        foreach (var mention in mentions)
        {
            if (!mention.Announced || mention.Edition is null || !mention.NamesGathering)
                continue;
            var together = mention.Place.Paragraph == last.Paragraph && mention.Place.Offset - last.End < 60;
            last = (mention.Place.Paragraph, mention.Place.End);
            if (!together && !announced.Any(known => known.Stems.Contains(mention.Stem) && known.Edition == mention.Edition))
                announced.Add(GatherAnnounced(mention, mentions));
        }

        return announced.ToImmutable();
    }

    // Only what is said of this edition: the body that holds it often has the event's name.
    private static EventStatement GatherAnnounced(EventMention first, ImmutableArray<EventMention> mentions) =>
        mentions.Where(mention => mention.Announced && mention.Stem == first.Stem && mention.Edition == first.Edition)
            .Aggregate(EventStatement.Of(first), (statement, mention) => statement.With(mention));
}

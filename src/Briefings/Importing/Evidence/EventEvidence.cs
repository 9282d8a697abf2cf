using Briefings.Facts;
using Briefings.Facts.Events;
using Briefings.Facts.Words;

namespace Briefings.Importing.Evidence;

/// <summary>Says of each event that a text is about where it reads its name, edition, days, place, and how it relates to the text.</summary>
internal static class EventEvidence
{
    public static IEnumerable<(string Field, string Value, string Rule, FactSpan Place)> Of(TextFacts facts)
    {
        var about = ArticleEvents.Of(facts);
        return about.Announced.Prepend(about.Whole).Prepend(about.Main).OfType<EventStatement>()
            .SelectMany(statement => facts.Events.Where(mention => IsOf(mention, statement) && (mention.Announced || !about.Announced.Contains(statement)))
                .SelectMany(Of).DistinctBy(entry => (entry.Field, entry.Field == "events" ? "" : entry.Value)));
    }

    private static bool IsOf(EventMention mention, EventStatement statement) =>
        statement.Stems.Contains(mention.Stem) && (mention.Edition is null || statement.Edition is null || mention.Edition == statement.Edition);

    private static IEnumerable<(string Field, string Value, string Rule, FactSpan Place)> Of(EventMention mention)
    {
        yield return ("events", mention.Name, FieldRules.EventNamed, mention.Place);
        if (mention.Edition is { } edition)
            yield return ("events.edition", edition, FieldRules.EventEdition, mention.Place);
        if (mention.Day is { } day)
            yield return ("events.date", Days(mention), RuleOf(day.Source), day.Place);
        if (mention is { City: { } city, CityPlace: { } place })
            yield return ("events.place", city, FieldRules.EventPlace, place);
        if (mention is { IsWhole: true, Cue: { } part })
            yield return ("events.partOf", mention.Name, FieldRules.EventWhole, part);
        else if (mention is { Announced: true, Cue: { } ahead })
            yield return ("events.relation", "announces", FieldRules.EventAhead, ahead);
    }

    private static string Days(EventMention mention) =>
        mention is { Start: { } start, End: { } end } ? $"{start}/{end}" : (mention.Start ?? mention.End)?.ToString() ?? "";

    private static string RuleOf(EventDaySource source) => source switch
    {
        EventDaySource.Date => FieldRules.EventDay,
        EventDaySource.DateWithoutYear => FieldRules.EventDayWithoutYear,
        EventDaySource.Weekday => FieldRules.EventWeekday,
        _ => FieldRules.EventSameDay,
    };
}

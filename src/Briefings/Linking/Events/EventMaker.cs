using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Linking.Anchors;

namespace Briefings.Linking.Events;

/// <summary>Makes the events that articles name into events of the archive; the curator's stay as they are.</summary>
internal static class EventMaker
{
    /// <summary>From an event's number to the event.</summary>
    public static ImmutableDictionary<int, Event> Make(EventGraph board, SeriesSets series)
    {
        var ids = Ids(board);
        var seriesIds = SeriesMaker.Ids(series);
        return board.Nodes.ToImmutableDictionary(node => node.Number, node => node.Curated ?? Make(node) with
        {
            Id = ids[node.Number],
            Series = seriesIds.TryGetValue(node.Number, out var own) ? own : null,
            PartOf = board.Parents.TryGetValue(node.Number, out var parent) ? ids[parent] : null,
        });
    }

    private static Dictionary<int, Slug> Ids(EventGraph board)
    {
        var ids = new Dictionary<int, Slug>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in board.Nodes.OrderBy(node => node.Curated is null))
        {
            var id = node.Curated?.Id ?? Slug.From(TitleOf(node).Any);
            // Two events of one name and no edition between them: the day, then a number, distinguishes them.
            for (var i = 2; !taken.Add(id.Value); i++)
                id = Slug.From($"{TitleOf(node).Any} {(i == 2 && node.Best.Start is { } day ? day.ToString() : i)}");
            ids.Add(node.Number, id);
        }

        return ids;
    }

    private static Event Make(EventNode node)
    {
        var statements = node.Claims.Select(claim => claim.Statement).ToArray();
        var start = statements.Select(statement => statement.Start).Where(day => day is not null).Min();
        var end = statements.Select(statement => statement.End).Where(day => day is not null).Max();
        var made = new Event
        {
            Id = default,
            Title = TitleOf(node),
            Edition = node.Best.Edition,
            Start = start ?? end,
            End = start is null || end is null || end.Value.CompareTo(start.Value) <= 0 ? null : end,
            Place = PlaceOf(node),
        };
        return made with { Inferred = EventReasons.Of(made, node) };
    }

    /// <summary>The English name, or the oldest article's; other languages where they call it otherwise. The curator's where no article names it.</summary>
    public static LocalizedText TitleOf(EventNode node)
    {
        var names = node.Claims.Where(claim => claim.Article is not null)
            .OrderByDescending(claim => claim.Statement.Edition is not null)
            .ThenBy(claim => claim.Article!.Date is null).ThenBy(claim => claim.Article!.Date)
            .ThenBy(claim => claim.Article!.Id, StringComparer.Ordinal)
            .Select(claim => (Language: claim.Article!.Language.Value, claim.Statement.Name))
            .ToArray();
        if (names.Length == 0)
            return node.Curated!.Title;
        var common = names.FirstOrDefault(name => name.Language == "en") is { Name: not null } english ? english : names[0];
        var own = names.Prepend(common).DistinctBy(name => name.Language).ToArray();
        LocalizedText title = common.Name;
        return own.All(name => name.Name == common.Name)
            ? title
            : title with { ByLanguage = title.ByLanguage.AddRange(own.Select(name => KeyValuePair.Create(name.Language, name.Name))) };
    }

    private static string? PlaceOf(EventNode node) =>
        node.Claims.Where(claim => claim.Statement.City is not null)
            .GroupBy(claim => NameKey.Of(claim.Statement.City!))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.FirstOrDefault(claim => claim.Article?.Language.Primary == "en") ?? group.First()).Statement.City)
            .FirstOrDefault();
}

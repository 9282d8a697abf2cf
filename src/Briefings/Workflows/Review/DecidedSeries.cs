using System.Collections.Frozen;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Linking.Events;

namespace Briefings.Workflows.Review;

/// <summary>Makes editions of one series of what the curator accepted as such.</summary>
internal sealed class DecidedSeries(Archive archive)
{
    private readonly Dictionary<Slug, Event> _events = archive.Events.ToDictionary();
    private readonly Dictionary<Slug, Series> _series = archive.Series.ToDictionary();

    /// <summary>Puts the events that two articles report into one series.</summary>
    /// <returns>False when there is nothing to put together: one of them reports no event, or each event states its own series.</returns>
    public bool Join(Article a, Article b)
    {
        if (MainOf(a) is not { } first || MainOf(b) is not { } second || first.Id == second.Id)
            return false;
        if (first.Series is { } one && second.Series is { } other && one != other)
            return false;
        var series = first.Series ?? second.Series ?? Found(first);
        _events[first.Id] = first with { Series = series };
        _events[second.Id] = second with { Series = series };
        return true;
    }

    /// <summary>The archive with these series.</summary>
    public Archive Apply(Archive to) => to with { Events = _events.ToFrozenDictionary(), Series = _series.ToFrozenDictionary() };

    private Event? MainOf(Article article)
    {
        foreach (var reference in article.Events.Where(reference => reference.Relation == EventRelation.Reports))
        {
            if (_events.TryGetValue(reference.Id, out var known))
                return known;
        }

        return null;
    }

    // The name that the editions have in common: the event's without its year or ordinal.
    private Slug Found(Event edition)
    {
        var title = SeriesMaker.WithoutEdition(edition.Title);
        var id = Slug.From(title.Any);
        _series.TryAdd(id, new Series { Id = id, Title = title });
        return id;
    }
}

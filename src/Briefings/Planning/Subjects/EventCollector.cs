using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Planning.Releases;

namespace Briefings.Planning.Subjects;

/// <summary>Gathers the releases about each event and series; those of a series report on an edition of it, or announce one.</summary>
internal static class EventCollector
{
    public static ImmutableArray<Subject> CollectEvents(
        Archive archive, ImmutableArray<Release> releases, ImmutableArray<LanguageTag> languages)
    {
        var reports = new Dictionary<Slug, List<Release>>();
        var announcements = new Dictionary<Slug, List<Release>>();
        foreach (var release in releases)
        {
            foreach (var reference in release.Versions.SelectMany(version => version.Article.Events))
                Add(reference.Relation == EventRelation.Announces ? announcements : reports, reference.Id, release);
        }

        return [.. archive.Events.Values.OrderBy(@event => @event.Id).Select(@event => Gather(@event))];

        Subject Gather(Event @event)
        {
            var reporting = reports.GetValueOrDefault(@event.Id, []);
            var announcing = announcements.GetValueOrDefault(@event.Id, []);
            return new Subject(SubjectKind.Event, @event.Id, CleanText.Of(@event.Title))
            {
                Event = @event with
                {
                    Place = CleanText.OrNull(@event.Place),
                    Body = MarkdownNotes.Remove(CleanText.Of(@event.Body)),
                    Inferred = @event.Inferred.ToImmutableSortedDictionary(pair => pair.Key, pair => CleanText.Of(pair.Value), StringComparer.Ordinal),
                },
                Releases = [.. reporting],
                Announcements = [.. announcing.Except(reporting, ByReference)],
                Languages = SubjectLanguages.Of(reporting.Concat(announcing), languages),
            };
        }
    }

    public static ImmutableArray<Subject> CollectSeries(
        Archive archive, ImmutableArray<Subject> events, ImmutableArray<LanguageTag> languages)
    {
        var editions = events.Where(subject => subject.Event!.Series is not null).ToLookup(subject => subject.Event!.Series!.Value);
        return [.. archive.Series.Values.OrderBy(series => series.Id).Select(series => Gather(series))];

        Subject Gather(Series series)
        {
            var releases = editions[series.Id].SelectMany(edition => edition.Releases.Concat(edition.Announcements))
                .Distinct(ByReference).OrderBy(release => release.Number).ToImmutableArray();
            return new Subject(SubjectKind.Series, series.Id, CleanText.Of(series.Title))
            {
                Series = series with { Organizer = CleanText.OrNull(series.Organizer), Body = MarkdownNotes.Remove(CleanText.Of(series.Body)) },
                Releases = releases,
                Languages = SubjectLanguages.Of(releases, languages),
            };
        }
    }

    /// <summary>Groups events by what they belong to; those of a group by their day.</summary>
    public static FrozenDictionary<Slug, ImmutableArray<Subject>> GroupBy(
        ImmutableArray<Subject> events, Func<Event, Slug?> owner, bool newestFirst) =>
        events.Where(subject => owner(subject.Event!) is not null)
            .GroupBy(subject => owner(subject.Event!)!.Value)
            .ToFrozenDictionary(group => group.Key, group => EventOrder.ByDay(group, newestFirst));

    private static IEqualityComparer<Release> ByReference { get; } =
        EqualityComparer<Release>.Create(ReferenceEquals, release => release.Number);

    private static void Add(Dictionary<Slug, List<Release>> byEvent, Slug id, Release release)
    {
        if (!byEvent.TryGetValue(id, out var releases))
            byEvent.Add(id, releases = []);
        if (releases.Count == 0 || !ReferenceEquals(releases[^1], release))
            releases.Add(release);
    }
}

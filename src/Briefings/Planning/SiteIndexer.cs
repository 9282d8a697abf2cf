using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Planning.Releases;
using Briefings.Planning.Subjects;

namespace Briefings.Planning;

/// <summary>Finds out from the front matter what belongs together.</summary>
internal static class SiteIndexer
{
    /// <param name="request">For events, series and names.</param>
    /// <param name="selected">What is shown, and what is not any more.</param>
    public static SiteIndex Index(PlanRequest request, SelectedArticles selected)
    {
        var (archive, site, briefings) = (request.Archive, request.Site, selected.Briefings);
        var languages = LanguagesOf(briefings.Concat(selected.Retracted), archive, site);
        var releases = ReleaseGrouper.Group(briefings, languages);
        var names = NameCollector.Collect(new NameSources(releases, archive.Subjects, new PagePolicy(site, request.Published), request.Published) { Gone = selected.Gone }, languages);
        var events = EventCollector.CollectEvents(archive, releases, languages);
        var series = EventCollector.CollectSeries(archive, events, languages);
        var byId = ById(briefings);
        return new SiteIndex
        {
            Briefings = briefings,
            Newest = briefings.Max(briefing => briefing.Changed),
            Retracted = selected.Retracted,
            Releases = releases,
            ReleaseOf = ReleaseOf(briefings, releases),
            ById = IndexTables.ById(byId),
            Conflicts = IndexTables.Conflicts(ConflictFinder.Find(archive.Notes, byId)),
            Languages = languages,
            Names = IndexTables.Names(names),
            Events = IndexTables.Subjects("events", events.ToFrozenDictionary(subject => subject.Slug)),
            Series = IndexTables.Subjects("series", series.ToFrozenDictionary(subject => subject.Slug)),
            Subjects = IndexTables.Kinds(names.Values.Distinct(ReferenceEqualityComparer.Instance).Cast<Subject>().Concat(events).Concat(series)
                .GroupBy(subject => subject.Kind)
                .ToFrozenDictionary(group => group.Key, group => group.OrderBy(subject => subject.Slug).ToImmutableArray())),
            PartsOf = IndexTables.Groups("parts", EventCollector.GroupBy(events, @event => @event.PartOf, newestFirst: false)),
            EditionsOf = IndexTables.Groups("editions", EventCollector.GroupBy(events, @event => @event.Series, newestFirst: true)),
        };
    }

    private static ImmutableArray<LanguageTag> LanguagesOf(IEnumerable<Briefing> briefings, Archive archive, SiteConfig site)
    {
        var found = briefings.Select(briefing => briefing.Language)
            .Concat(archive.Pages.Where(page => !page.Draft).Select(page => page.Language)).ToHashSet();
        if (found.Count == 0)
            return [site.DefaultLanguage];
        return [.. site.Languages.Prepend(site.DefaultLanguage).Where(found.Contains).Concat(found.Order()).Distinct()];
    }

    private static ImmutableArray<Release> ReleaseOf(ImmutableArray<Briefing> briefings, ImmutableArray<Release> releases)
    {
        var releaseOf = new Release[briefings.Length];
        foreach (var release in releases)
        {
            foreach (var version in release.Versions)
                releaseOf[version.Number] = release;
        }

        return [.. releaseOf];
    }

    // Two articles with one id are reported with the archive; here the first one keeps it.
    private static Dictionary<string, Briefing> ById(ImmutableArray<Briefing> briefings)
    {
        var byId = new Dictionary<string, Briefing>(briefings.Length, StringComparer.Ordinal);
        foreach (var briefing in briefings)
            byId.TryAdd(briefing.Article.Id, briefing);
        return byId;
    }
}

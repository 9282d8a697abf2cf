using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Planning.Releases;
using Briefings.Rendering.Views;

namespace Briefings.Rendering.Composing;

/// <summary>Puts what was published about an event, in every language, in the order of time, and the event between.</summary>
internal static class CoverageTimeline
{
    /// <returns>Newest first; what has no date comes last.</returns>
    public static ImmutableArray<CoverageView> Of(ListSlice slice, Event @event, ViewContext context)
    {
        var versions = VersionsOf(slice.Releases);
        var lines = versions.Select(version => new CoverageView(context, @event, version)).ToList();
        if (@event.Start is not { } start || lines.Count == 0)
            return [.. lines];
        var later = versions.Count(version => version.Article.Date is { } date && date.Day >= start.First);

        // On a page that ends before the event or begins after it, the event stands on another one.
        var isElsewhere = (later == 0 && !slice.IsFirst) || (later == lines.Count && slice.Number > 1);
        if (!isElsewhere)
            lines.Insert(later, new CoverageView(context, @event, null));
        return [.. lines];
    }

    public static ImmutableArray<CoverageView> Of(ImmutableArray<Release> releases, Event @event, ViewContext context) =>
        [.. VersionsOf(releases).Select(version => new CoverageView(context, @event, version))];

    private static Briefing[] VersionsOf(ImmutableArray<Release> releases) =>
        [.. releases.SelectMany(release => release.Versions).OrderBy(version => version.Number)];
}

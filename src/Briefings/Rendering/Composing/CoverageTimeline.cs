using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Planning.Releases;
using Briefings.Rendering.Views;

namespace Briefings.Rendering.Composing;

/// <summary>Puts what was published about an event, each release once, in the order of time, and the event between.</summary>
internal static class CoverageTimeline
{
    /// <returns>Newest first; what has no date comes last.</returns>
    public static ImmutableArray<CoverageView> Of(ListSlice slice, Event @event, ViewContext context)
    {
        var versions = VersionsOf(slice.Releases, context);
        var lines = versions.Select(version => new CoverageView(context, @event, version)).ToList();
        if (@event.Start is not { } start || lines.Count == 0)
            return [.. lines];
        var later = versions.Count(version => version.Article.Date is { } date && date.Day >= start.First);

        // On a page that ends before the event or begins after it, the event is on another one.
        var isElsewhere = (later == 0 && !slice.IsFirst) || (later == lines.Count && slice.Part.Number > 1);
        if (!isElsewhere)
            lines.Insert(later, new CoverageView(context, @event, null));
        return [.. lines];
    }

    public static ImmutableArray<CoverageView> Of(ImmutableArray<Release> releases, Event @event, ViewContext context) =>
        [.. VersionsOf(releases, context).Select(version => new CoverageView(context, @event, version))];

    // Each release once, in the version for the reader of the page; the others are named beside it.
    private static Briefing[] VersionsOf(ImmutableArray<Release> releases, ViewContext context) =>
        [.. releases.Select(release => release.For(context.Language)).OrderBy(version => version.Number)];
}

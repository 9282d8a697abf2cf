using System.Collections.Immutable;
using Briefings.Content;

namespace Briefings.Planning.Subjects;

/// <summary>The order of events in time; those without a day come last.</summary>
internal static class EventOrder
{
    private static readonly PartialDate Undated = new(1);

    public static ImmutableArray<Subject> ByDay(IEnumerable<Subject> events, bool newestFirst)
    {
        var dated = events.OrderBy(subject => subject.Event!.Start is null);
        var byDay = newestFirst
            ? dated.ThenByDescending(subject => subject.Event!.Start ?? Undated)
            : dated.ThenBy(subject => subject.Event!.Start ?? Undated);
        return [.. byDay.ThenBy(subject => subject.Slug)];
    }
}

using System.Collections.Immutable;
using System.Text;
using Briefings.Content;

namespace Briefings.Planning.Subjects;

/// <summary>The order of events in time; those without a day come last, as they are counted.</summary>
internal static class EventOrder
{
    private const int LongestNumber = 9;

    private static readonly PartialDate Undated = new(1);

    public static ImmutableArray<Subject> ByDay(IEnumerable<Subject> events, bool newestFirst)
    {
        var dated = events.OrderBy(subject => subject.Event!.Start is null);
        var byDay = newestFirst
            ? dated.ThenByDescending(subject => subject.Event!.Start ?? Undated).ThenByDescending(subject => Edition(subject.Event!), StringComparer.Ordinal)
            : dated.ThenBy(subject => subject.Event!.Start ?? Undated).ThenBy(subject => Edition(subject.Event!), StringComparer.Ordinal);
        return [.. byDay.ThenBy(subject => subject.Slug)];
    }

    // Issues without a day are in the order in which they are counted: 9 before 10.
    private static string Edition(Event @event)
    {
        if (@event.Start is not null || @event.Edition is not { } edition)
            return "";
        var padded = new StringBuilder(edition.Length + LongestNumber);
        for (var i = 0; i < edition.Length; i++)
        {
            var end = i;
            while (end < edition.Length && char.IsAsciiDigit(edition[end]))
                end++;
            if (end == i)
            {
                padded.Append(edition[i]);
                continue;
            }

            padded.Append('0', Math.Max(0, LongestNumber - (end - i))).Append(edition, i, end - i);
            i = end - 1;
        }

        return padded.ToString();
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Checking.Findings;

/// <summary>Collects the addresses of other sites from any thread, each with the first place that names it.</summary>
internal sealed class ExternalLinks
{
    private readonly ConcurrentDictionary<string, SourceSpan> _places = new(StringComparer.Ordinal);

    public void Add(string url, SourceSpan place) =>
        _places.AddOrUpdate(url, place, (_, other) => IsBefore(place, other) ? place : other);

    public ImmutableSortedDictionary<string, SourceSpan> ToSorted() =>
        _places.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static bool IsBefore(SourceSpan a, SourceSpan b)
    {
        // A feed repeats what a page says, and the page is nearer to the text that someone wrote.
        var order = IsPage(b).CompareTo(IsPage(a));
        if (order == 0)
            order = string.CompareOrdinal(a.Path, b.Path);
        return order < 0 || (order == 0 && (a.Line, a.Column).CompareTo((b.Line, b.Column)) < 0);
    }

    private static bool IsPage(SourceSpan place) => place.Path.EndsWith(".html", StringComparison.Ordinal);
}

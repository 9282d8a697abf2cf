using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Files;

namespace Briefings.Checking;

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
        var order = string.CompareOrdinal(a.Path, b.Path);
        return order < 0 || (order == 0 && (a.Line, a.Column).CompareTo((b.Line, b.Column)) < 0);
    }
}

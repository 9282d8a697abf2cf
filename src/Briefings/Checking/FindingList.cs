using System.Collections.Concurrent;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking;

/// <summary>
/// Collects findings from any thread. A fault of a template stands on every page: it is told at its first places, with
/// the number of the others.
/// </summary>
internal sealed class FindingList
{
    private const int MostPlaces = 5;

    private readonly ConcurrentQueue<Finding> _found = new();

    public void Add(Finding finding) => _found.Enqueue(finding);

    /// <summary>Tells what was found.</summary>
    /// <param name="sourceOf">Where the author wrote it; null where nobody did.</param>
    /// <param name="diagnostics">Takes what is told.</param>
    public void CopyTo(Func<Finding, SourceSpan?> sourceOf, DiagnosticBag diagnostics)
    {
        foreach (var fault in _found.GroupBy(finding => (finding.Message, finding.Value)))
        {
            var places = fault.DistinctBy(finding => finding.Place).OrderBy(finding => finding.File)
                .ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column).ToArray();
            foreach (var finding in places.Take(MostPlaces - 1))
                diagnostics.Add(Tell(finding, sourceOf));
            if (places.Length < MostPlaces)
                continue;
            var last = Tell(places[MostPlaces - 1], sourceOf);
            var others = places.Length - MostPlaces;
            diagnostics.Add(others == 0 ? last : last with { Message = $"{last.Message} (and so at {others} more places)" });
        }
    }

    private static Diagnostic Tell(Finding finding, Func<Finding, SourceSpan?> sourceOf)
    {
        var told = finding.Message(finding.Place, finding.Value);
        return sourceOf(finding) is { } source
            ? told with { Place = source, Message = $"{told.Message} (seen in {finding.Place})" }
            : told;
    }
}

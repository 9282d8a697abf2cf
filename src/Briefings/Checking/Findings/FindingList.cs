using System.Collections.Concurrent;
using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking.Findings;

/// <summary>
/// Collects findings from any thread. A fault of a template is on every page: it is reported at its first places, with
/// the number of the others.
/// </summary>
internal sealed class FindingList
{
    private const int MostPlaces = 5;

    private readonly ConcurrentQueue<OutputFinding> _found = new();

    public void Add(OutputFinding finding) => _found.Enqueue(finding);

    /// <summary>Reports what was found.</summary>
    /// <param name="sourceOf">Where the author wrote it; null where that is unknown.</param>
    /// <param name="diagnostics">Receives what is reported.</param>
    public void CopyTo(Func<OutputFinding, SourceSpan?> sourceOf, DiagnosticBag diagnostics)
    {
        var reported = _found.GroupBy(finding => (finding.Message, finding.Value)).SelectMany(FirstOf);
        // Page by page, so that who looks for the sources reads each page once.
        foreach (var (finding, others) in reported.OrderBy(first => first.Finding.File))
        {
            var diagnostic = Describe(finding, sourceOf);
            diagnostics.Add(others == 0 ? diagnostic : diagnostic with { Message = $"{diagnostic.Message} (and so at {others} more places)" });
        }
    }

    // The first places of one fault; the last of them speaks for the others.
    private static IEnumerable<(OutputFinding Finding, int Others)> FirstOf(IEnumerable<OutputFinding> fault)
    {
        var places = fault.DistinctBy(finding => finding.Place).OrderBy(finding => finding.File)
            .ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column).ToArray();
        var first = places.Take(MostPlaces);
        return first.Select((finding, i) => (finding, i == MostPlaces - 1 ? places.Length - MostPlaces : 0));
    }

    private static Diagnostic Describe(OutputFinding finding, Func<OutputFinding, SourceSpan?> sourceOf)
    {
        var described = finding.Message(finding.Place, finding.Value);
        return sourceOf(finding) is { } source
            ? described with { Place = source, Message = $"{described.Message} (seen in {finding.Place})" }
            : described;
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Briefings.Diagnostics;

/// <summary>Collects the findings of a run, from any thread; reading them sorts them.</summary>
internal sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _found = new();

    public bool HasErrors => _found.Any(d => d.Severity == Severity.Error);

    public bool IsEmpty => _found.IsEmpty;

    public void Add(Diagnostic diagnostic) => _found.Enqueue(diagnostic);

    public void AddRange(DiagnosticBag others)
    {
        foreach (var diagnostic in others._found)
            _found.Enqueue(diagnostic);
    }

    /// <summary>Every finding once, by path and place.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => [.. _found.Distinct().Order()];
}

using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Workflows.Review;

namespace Briefings.Cli.Serving;

/// <summary>What waits for the curator. All articles are compared to find it, so it is found again only when the site changed.</summary>
/// <param name="files">The site's.</param>
internal sealed class WaitingQuestions(ISiteFiles files)
{
    private readonly Lock _finding = new();
    private volatile bool _isBlind;
    private int _changes;
    private (int Changes, ImmutableArray<ReviewItem> Queue, ImmutableArray<Diagnostic> Found)? _known;

    /// <summary>The site changed: what was found before holds no longer.</summary>
    public void Forget() => Interlocked.Increment(ref _changes);

    /// <summary>No one will say when the site changes: what is found from now on holds for once.</summary>
    public void ForgetAlways() => _isBlind = true;

    /// <returns>What waits, and what is wrong with the archive it was looked for in.</returns>
    public (ImmutableArray<ReviewItem> Queue, ImmutableArray<Diagnostic> Found) Find()
    {
        lock (_finding)
        {
            // Read first: what changes while it is looked for is not in what is found.
            var changes = Volatile.Read(ref _changes);
            if (_known is not { } known || known.Changes != changes || _isBlind)
            {
                var diagnostics = new DiagnosticBag();
                known = (changes, new ReviewDesk(files, diagnostics).Waiting(), diagnostics.ToSorted());
                _known = known;
            }

            return (known.Queue, known.Found);
        }
    }
}

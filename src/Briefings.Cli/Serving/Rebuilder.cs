using System.Collections.Immutable;
using System.Diagnostics;
using Briefings.Cli.Terminal;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning.Pages;
using Briefings.Workflows.Build;

namespace Briefings.Cli.Serving;

/// <summary>
/// Brings the served site up to date with what was edited. All that serving knows of building is here: it says what
/// changed, and learns whether the site did.
/// </summary>
internal sealed class Rebuilder
{
    // Whose what is kept is: a server's articles are those of any other.
    private const string Keeping = "serve";

    private readonly LiveSite _live;
    private readonly Uri _address;
    private readonly KeptArticles.Held _articles = KeptArticles.Held.Begin();
    private SiteContext _context;
    private PreparedSite? _shown;

    // What was found before the first page was made, and the pages that were not made yet for what only shows then.
    private DiagnosticBag _found = new();
    private ImmutableArray<Page> _unproven = [];
    private FileReads _known = FileReads.None;
    private ImmutableArray<Diagnostic> _told = [];

    /// <param name="site">The site; findings are printed to its session.</param>
    /// <param name="live">What is served.</param>
    /// <param name="address">Where it is served.</param>
    public Rebuilder(SiteContext site, LiveSite live, Uri address) => (_context, _live, _address) = (site, live, address);

    /// <summary>Reads the site again and serves it; of its pages only those in view are made.</summary>
    /// <param name="changed">Paths relative to the site's folder; none for the first build.</param>
    public RebuildResult Run(ImmutableArray<string> changed)
    {
        _context = _context.At(_context.Folder);
        var start = Stopwatch.GetTimestamp();
        var edited = Guarded(() => EditTexts(changed));
        _shown = edited ?? Guarded(() => PrepareAll(changed));
        var waiting = _shown?.Waiting.Total;
        var hasChanged = _shown is { } next ? Guarded<bool?>(() => _live.Show(edited is null ? new ServedSite(next) : _live.Now!.With(next))) : null;
        if (hasChanged is null)
            _shown = null;

        _told = _context.Diagnostics.ToSorted();
        _context.Finish();
        ReportChanges(changed.Length, Stopwatch.GetElapsedTime(start));
        return new RebuildResult(hasChanged is true, !changed.IsEmpty && changed.All(IsStyle), Problem.Of(_told, _context.Files))
        {
            Waiting = waiting,
        };
    }

    // Most edits are of a text alone, and come one letter after the other.
    private PreparedSite? EditTexts(ImmutableArray<string> changed)
    {
        if (_shown is not { } last
            || TextEdits.Of(last, _context.Files, changed, AsOfOption.Resolve(null, _context)) is not { } edits
            || edits.Apply(_context.Diagnostics) is not { } next)
            return null;
        // What is not known of the file now is read with the next edit of another kind.
        _known = _known.Without(changed);
        _context.Diagnostics.AddRange(_found);
        if (_unproven.Length < next.Plan.Pages.Length)
            _unproven = [.. _unproven.Union<Page>(edits.Pages, ReferenceEqualityComparer.Instance)];
        return next;
    }

    private PreparedSite? PrepareAll(ImmutableArray<string> changed)
    {
        // What the system says was changed is read again, whatever its times are.
        var files = new RecordedFiles(_context.Files, _known.Without(changed));
        var prepared = new SiteBuilder(_context.Diagnostics).Prepare(new BuildRequest(files)
        {
            BaseUrl = _address,
            HasDrafts = true,
            AsOf = AsOfOption.Resolve(null, _context),
            Kept = Kept(),
            Held = _articles,
        });
        _known = files.Reads ?? FileReads.None;
        _found = new DiagnosticBag();
        _found.AddRange(_context.Diagnostics);
        _unproven = prepared?.Plan.Pages ?? [];
        return prepared;
    }

    // A server leaves nothing behind where no build has left anything.
    private KeptFiles Kept() => _context.Files.List(KeptFiles.Folder).IsEmpty ? KeptFiles.None : new KeptFiles(_context.Files, Keeping);

    /// <summary>Makes the pages that no one looked at yet, for the mistakes that only show then, and keeps none.</summary>
    /// <param name="stop">Ends it early, when the site has changed again.</param>
    /// <returns>Null when there is nothing new to say.</returns>
    public RebuildResult? Prove(CancellationToken stop)
    {
        if (_shown is not { } shown)
            return null;
        var options = new ParallelOptions
        {
            // Whoever looks at a page meanwhile comes first.
            MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2),
            CancellationToken = stop,
        };
        var isGood = Guarded<bool?>(() => shown.Render(_unproven, (_, _) => { }, options)) is true;
        var found = _context.Diagnostics.ToSorted();
        if (isGood)
            _live.Trust();
        // What was found is found again after the next edit.
        if (isGood && found.Length == _told.Length)
            _unproven = [];
        if (stop.IsCancellationRequested || found.Length == _told.Length)
            return null;
        new DiagnosticPrinter(_context.Session, _context.Format).Print([.. found.Except(_told)], _context.Files);
        return new RebuildResult(HasChanged: false, IsRestyled: false, Problem.Of(found, _context.Files));
    }

    // A file may go away between being listed and being read: that is the author's doing, and the next change repairs it.
    // What is ours is reported as well, and does not end the server: the curator's other pages are still good.
    private T? Guarded<T>(Func<T?> run)
    {
        try
        {
            return run();
        }
        catch (OperationCanceledException)
        {
            return default;
        }
        catch (Exception error) when (DiskFailure.Is(error))
        {
            _context.Diagnostics.Add(Messages.CannotRead(_context.Folder, error.GetBaseException().Message));
            return default;
        }
        catch (Exception error)
        {
            _context.Diagnostics.Add(Messages.BuildFailed(error.GetBaseException().ToString()));
            return default;
        }
    }

    private void ReportChanges(int changes, TimeSpan elapsed)
    {
        var what = changes switch
        {
            0 => "Built",
            1 => "1 change: rebuilt",
            _ => $"{changes} changes: rebuilt",
        };
        _context.Tell(_shown is null
            ? "The site was not rebuilt; the last good one is served. Fix what is named above"
            : $"{what} in {elapsed.TotalSeconds:0.00} s");
    }

    private static bool IsStyle(string path) =>
        path.StartsWith("templates/assets/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal);
}
